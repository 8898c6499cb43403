    digest = hashlib.sha256(password.encode()).hexdigest()
    if nick not in ACCOUNTS:
        ACCOUNTS[nick] = digest
        return True
    return ACCOUNTS[nick] == digest
