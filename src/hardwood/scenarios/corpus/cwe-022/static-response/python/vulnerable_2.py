    try:
        return HTTPStatus.OK, (SITE / url_path.lstrip("/")).read_bytes()
    except OSError:
        return HTTPStatus.NOT_FOUND, b"Not Found"
