    if nick in ACCOUNTS:
        return False
    salt = os.urandom(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)
    ACCOUNTS[nick] = {"salt": salt.hex(), "hash": digest.hex()}
    return True
