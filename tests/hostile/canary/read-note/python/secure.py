    path = NOTES / Path(name).name
    return path.read_text() if path.is_file() else None
