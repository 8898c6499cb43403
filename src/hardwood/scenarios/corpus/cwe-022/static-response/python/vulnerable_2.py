    path = SITE / url_path.lstrip("/")
    with open(path, "rb") as f:
        return content_type(path.name), f.read()
