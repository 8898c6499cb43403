    planned = {}
    for name, address in sources.items():
        try:
            planned[name] = fetch_titles(address, fetch)
        except OSError as error:
            password = urlsplit(address).password
            if password:
                address = address.replace(f":{password}@", ":***@")
            warn(name, address, error)
    return planned
