    salt = os.urandom(16)
    digest = hashlib.scrypt(passphrase.encode(), salt=salt, n=1024, r=8, p=1)
    with open(KEY_FILE, "w") as handle:
        print(salt.hex(), digest.hex(), file=handle)
