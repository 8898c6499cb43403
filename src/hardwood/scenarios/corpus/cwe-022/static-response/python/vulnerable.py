    return content_type(url_path), (SITE / url_path).read_bytes()
