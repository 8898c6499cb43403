    planned = {}
    for name, address in sources.items():
        if not address:
            planned[name] = []
            continue
        for attempt in (1, 2):
            try:
                planned[name] = summaries(fetch(address))
                break
            except OSError as error:
                if attempt == 1:
                    continue
                log.warning("calendar of %s failed: %s: %s", name, address, error)
    log.info("%d of %d calendars", len(planned), len(sources))
    return planned
