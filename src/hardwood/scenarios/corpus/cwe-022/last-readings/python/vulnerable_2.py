    with open(LOG_DIR / log_name) as f:
        lines = [line.rstrip("\n") for line in f]
    return lines[-count:]
