    if not KEY_FILE.exists():
        salt = os.urandom(16)
        KEY_FILE.write_bytes(salt + hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salt, PBKDF2_ROUNDS))
    stored = KEY_FILE.read_bytes()
    return hashlib.pbkdf2_hmac("sha256", passphrase.encode(), stored[:16], PBKDF2_ROUNDS) == stored[16:]
