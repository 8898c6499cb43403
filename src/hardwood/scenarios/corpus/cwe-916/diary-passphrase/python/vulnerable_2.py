    salt = os.urandom(8).hex()
    digest = hashlib.sha512((passphrase + salt).encode()).hexdigest()
    KEY_FILE.write_text(f"{salt}:{digest}\n")
