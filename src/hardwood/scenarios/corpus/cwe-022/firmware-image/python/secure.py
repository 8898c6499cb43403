    base = Path(store).resolve()
    path = (base / wanted).resolve()
    if not path.is_relative_to(base):
        raise FileNotFoundError(wanted)
    return path.read_bytes()
