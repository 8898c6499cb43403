    username = username.strip()
    log.warning(f"sign-in failed: user={username} address={address}")
