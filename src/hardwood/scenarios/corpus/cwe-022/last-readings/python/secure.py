    base = LOG_DIR.resolve()
    path = (base / log_name).resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return []
    return path.read_text().splitlines()[-count:]
