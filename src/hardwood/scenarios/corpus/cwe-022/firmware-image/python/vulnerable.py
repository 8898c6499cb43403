    path = Path(store) / wanted
    if not path.is_file():
        raise FileNotFoundError(wanted)
    return path.read_bytes()
