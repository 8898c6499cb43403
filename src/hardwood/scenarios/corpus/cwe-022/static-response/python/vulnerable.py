    path = SITE / url_path
    if not path.is_file():
        return 404, b"Not Found"
    return 200, path.read_bytes()
