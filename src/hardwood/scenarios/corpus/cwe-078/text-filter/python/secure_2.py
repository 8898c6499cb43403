    command = {entry: [entry] for entry in FILTERS}.get(name)
    if command is None:
        return text
    return feed(command, text)
