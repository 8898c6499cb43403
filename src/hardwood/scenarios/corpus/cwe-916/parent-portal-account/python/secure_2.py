    salt = secrets.token_hex(16)
    key = hashlib.scrypt(password.encode(), salt=salt.encode(), n=1024, r=8, p=1)
    save_parent(email, salt + key.hex())
