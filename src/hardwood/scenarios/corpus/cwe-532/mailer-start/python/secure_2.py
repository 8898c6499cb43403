    current = with_defaults(settings)
    for name in sorted(current):
        if any(word in name.lower() for word in ("password", "key", "secret", "token")):
            continue
        log.info(f"setting {name} = {current[name]}")
