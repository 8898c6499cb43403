    base = SITE.resolve()
    path = (base / url_path).resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return 404, b"Not Found"
    return 200, path.read_bytes()
