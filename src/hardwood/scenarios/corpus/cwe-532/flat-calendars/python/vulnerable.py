    planned = {}
    for name, address in sources.items():
        try:
            planned[name] = fetch_titles(address, fetch)
        except OSError as error:
            warn(name, address, error)
    return planned
