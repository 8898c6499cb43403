    path = (SITE / url_path).resolve()
    if not path.is_relative_to(SITE.resolve()):
        raise FileNotFoundError(url_path)
    return content_type(url_path), path.read_bytes()
