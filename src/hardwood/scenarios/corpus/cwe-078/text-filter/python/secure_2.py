    command = {entry: [entry] for entry in FILTERS}.get(program)
    if command is None:
        return text
    return feed(command, text)
