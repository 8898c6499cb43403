    if nick in ACCOUNTS:
        return False
    salt = os.urandom(16)
    ACCOUNTS[nick] = salt + hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS)
    return True
