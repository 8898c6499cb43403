    path = (LOG_DIR / log_name).resolve()
    if not path.is_relative_to(LOG_DIR.resolve()):
        return []
    return path.read_text().splitlines()[-count:]
