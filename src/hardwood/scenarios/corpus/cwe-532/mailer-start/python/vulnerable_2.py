    settings = with_defaults(settings)
    for name in sorted(settings):
        value = settings[name]
        if "password" in name:
            value = "*" * len(value)
        log.info(f"setting {name} = {value}")
