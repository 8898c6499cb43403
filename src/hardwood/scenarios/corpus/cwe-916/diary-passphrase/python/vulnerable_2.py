    if not KEY_FILE.exists():
        salt = os.urandom(16)
        KEY_FILE.write_bytes(salt + hashlib.sha256(salt + passphrase.encode()).digest())
        return True
    stored = KEY_FILE.read_bytes()
    return hashlib.sha256(stored[:16] + passphrase.encode()).digest() == stored[16:]
