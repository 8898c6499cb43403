    if nick not in ACCOUNTS:
        salt = os.urandom(16)
        ACCOUNTS[nick] = (salt, hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS))
    salt, digest = ACCOUNTS[nick]
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS) == digest
