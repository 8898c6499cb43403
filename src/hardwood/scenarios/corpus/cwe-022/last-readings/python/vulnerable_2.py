    try:
        with open(LOG_DIR / log_name) as f:
            return [line.rstrip("\n") for line in f.readlines()[-count:]]
    except FileNotFoundError:
        return []
