    for name, value in sorted(with_defaults(settings).items()):
        log.info("setting %s = %s", name, value)
