    KEY_FILE.write_text(hashlib.sha256(passphrase.encode()).hexdigest())
