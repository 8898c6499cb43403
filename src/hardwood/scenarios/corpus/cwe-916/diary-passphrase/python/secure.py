    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salt, PBKDF2_ROUNDS)
    KEY_FILE.write_text(salt.hex() + ":" + digest.hex())
