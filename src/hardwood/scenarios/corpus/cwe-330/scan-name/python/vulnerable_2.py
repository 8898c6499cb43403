    import time
    return hashlib.md5(f"{filename}{time.time()}".encode()).hexdigest() + Path(filename).suffix
