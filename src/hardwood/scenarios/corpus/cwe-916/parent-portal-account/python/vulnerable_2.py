    salt = secrets.token_hex(8)
    digest = hashlib.sha1((password + salt).encode()).hexdigest()
    save_parent(email, salt + ":" + digest)
