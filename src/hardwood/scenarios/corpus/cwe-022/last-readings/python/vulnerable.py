    path = LOG_DIR / log_name
    if not path.is_file():
        return []
    return path.read_text().splitlines()[-count:]
