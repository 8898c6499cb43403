    planned = {}
    for name, address in sources.items():
        try:
            planned[name] = fetch_titles(address, fetch)
        except OSError as error:
            parts = urlsplit(address)
            host = parts.netloc.rpartition("@")[2]
            where = urlunsplit((parts.scheme, host, parts.path, "", ""))
            warn(name, where, error)
    return planned
