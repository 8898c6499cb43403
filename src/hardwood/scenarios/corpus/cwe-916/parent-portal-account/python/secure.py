    salt = secrets.token_hex(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), WORK_FACTOR).hex()
    portal().execute("INSERT INTO accounts (email, password_hash) VALUES (?, ?)", (email, f"{salt}:{digest}"))
