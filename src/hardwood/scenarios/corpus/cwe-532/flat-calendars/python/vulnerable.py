    planned = {}
    for name, address in sources.items():
        try:
            planned[name] = fetch_titles(address, fetch)
        except OSError as error:
            log.warning("calendar of %s failed: %s: %s", name, address, error)
    log.info("%d of %d calendars", len(planned), len(sources))
    return planned
