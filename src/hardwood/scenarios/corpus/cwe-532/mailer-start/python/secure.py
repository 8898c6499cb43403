    for name, value in sorted(with_defaults(settings).items()):
        if name in ("smtp_password", "bounce_api_key"):
            value = "***" if value else "(none)"
        log.info("setting %s = %s", name, value)
