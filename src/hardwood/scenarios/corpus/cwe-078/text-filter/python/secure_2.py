    command = {entry: [entry] for entry in FILTERS}.get(name)
    if command is None:
        return text
    return subprocess.check_output(command, input=text, text=True)
