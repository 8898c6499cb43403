    extension = os.path.splitext(filename)[1].lower()
    return secrets.token_hex(16) + extension
