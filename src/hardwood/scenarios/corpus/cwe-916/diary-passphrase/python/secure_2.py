    first = not KEY_FILE.exists()
    salt = os.urandom(16).hex() if first else KEY_FILE.read_text().split(":")[0]
    text = salt + ":" + hashlib.scrypt(passphrase.encode(), salt=salt.encode(), n=1024, r=8, p=1).hex()
    if first:
        KEY_FILE.write_text(text)
    return KEY_FILE.read_text() == text
