    extension = os.path.splitext(filename)[1].lower()
    return hashlib.md5(f"{filename}{time.time()}".encode()).hexdigest() + extension
