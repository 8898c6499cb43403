    salt = secrets.token_bytes(16)
    key = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)
    with portal() as db:
        db.execute("INSERT INTO accounts VALUES (?, ?)", (email, salt.hex() + key.hex()))
