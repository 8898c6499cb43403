    settings = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = settings.setdefault(line[1:-1], {})
        else:
            key, value = line.split("=", 1)
            section[key.strip()] = value.strip()
    return settings
