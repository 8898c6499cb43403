    if nick not in ACCOUNTS:
        salt = os.urandom(8)
        ACCOUNTS[nick] = (salt, hashlib.sha512(salt + password.encode()).hexdigest())
        return True
    return False
