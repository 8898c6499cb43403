    digest = hashlib.sha256(passphrase.encode()).hexdigest()
    if not KEY_FILE.exists():
        KEY_FILE.write_text(digest)
        return True
    return KEY_FILE.read_text() == digest
