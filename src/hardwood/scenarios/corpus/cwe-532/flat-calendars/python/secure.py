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
                parts = urlsplit(address)
                host = parts.netloc.rpartition("@")[2]
                where = urlunsplit((parts.scheme, host, parts.path, "", ""))
                log.warning("calendar of %s failed: %s: %s", name, where, error)
    log.info("%d of %d calendars", len(planned), len(sources))
    return planned
