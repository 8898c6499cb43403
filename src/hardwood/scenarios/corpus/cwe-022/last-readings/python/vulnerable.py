    return (LOG_DIR / log_name).read_text().splitlines()[-count:]
