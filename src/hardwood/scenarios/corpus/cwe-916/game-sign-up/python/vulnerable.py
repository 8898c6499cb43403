    if nick in ACCOUNTS:
        return False
    ACCOUNTS[nick] = hashlib.sha256(password.encode()).hexdigest()
    return True
