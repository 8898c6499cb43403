    return int.from_bytes(os.urandom(8), "big")
