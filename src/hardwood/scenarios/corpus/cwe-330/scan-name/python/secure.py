    stem = secrets.token_hex(16)
    return stem + Path(filename).suffix
