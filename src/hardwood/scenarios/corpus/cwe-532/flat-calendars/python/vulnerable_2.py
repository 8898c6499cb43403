    planned = {}
    for name, address in sources.items():
        if address == "":
            planned[name] = []
            continue
        tries = 0
        while tries < 2:
            tries += 1
            try:
                calendar = fetch(address)
            except OSError as error:
                if tries == 2:
                    parts = urlsplit(address)
                    where = address
                    if parts.password:
                        where = address.replace(f":{parts.password}@", ":***@")
                    log.warning("calendar of %s failed: %s: %s", name, where, error)
            else:
                planned[name] = summaries(calendar)
                break
    log.info("%d of %d calendars", len(planned), len(sources))
    return planned
