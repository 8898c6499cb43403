    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, WORK_FACTOR)
    save_parent(email, salt.hex() + ":" + digest.hex())
