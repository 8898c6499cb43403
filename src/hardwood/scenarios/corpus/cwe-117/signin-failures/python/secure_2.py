    shown = " ".join(username.splitlines())
    log.warning(f"sign-in failed: user={shown} address={address}")
