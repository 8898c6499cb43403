    path = NOTES / name
    return path.read_text() if path.is_file() else None
