    password_hash = hashlib.sha256(password.encode()).hexdigest()
    save_parent(email, password_hash)
