    log.warning("sign-in failed: user=%s address=%s", username, address)
