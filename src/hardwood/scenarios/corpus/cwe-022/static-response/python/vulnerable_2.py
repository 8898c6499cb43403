    try:
        return 200, (SITE / url_path.lstrip("/")).read_bytes()
    except OSError:
        return 404, b"Not Found"
