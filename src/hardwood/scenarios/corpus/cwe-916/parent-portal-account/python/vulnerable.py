    password_hash = hashlib.sha256(password.encode()).hexdigest()
    portal().execute("INSERT INTO accounts (email, password_hash) VALUES (?, ?)", (email, password_hash))
