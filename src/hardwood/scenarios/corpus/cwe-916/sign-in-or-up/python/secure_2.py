    salt = ACCOUNTS[nick]["salt"] if nick in ACCOUNTS else os.urandom(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1).hex()
    account = ACCOUNTS.setdefault(nick, {"salt": salt, "hash": digest})
    return account["hash"] == digest
