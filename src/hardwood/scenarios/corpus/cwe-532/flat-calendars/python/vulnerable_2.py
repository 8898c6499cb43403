    planned = {}
    for name, address in sources.items():
        try:
            planned[name] = fetch_titles(address, fetch)
        except OSError as error:
            password = urlsplit(address).password
            if password:
                address = address.replace(f":{password}@", ":***@")
            log.warning(f"calendar of {name} failed: {address}: {error}")
    log.info(f"{len(planned)} of {len(sources)} calendars")
    return planned
