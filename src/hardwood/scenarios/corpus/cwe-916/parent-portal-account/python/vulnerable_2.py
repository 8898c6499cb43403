    salt = secrets.token_hex(8)
    digest = hashlib.sha1((password + salt).encode()).hexdigest()
    portal().execute("INSERT INTO accounts (email, password_hash) VALUES (?, ?)", (email, salt + ":" + digest))
