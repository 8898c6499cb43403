    salt = os.urandom(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)
    return base64.b64encode(salt + digest).decode()
