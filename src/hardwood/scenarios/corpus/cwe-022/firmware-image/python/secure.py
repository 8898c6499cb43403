    path = (Path(store) / wanted).resolve()
    if not path.is_relative_to(Path(store).resolve()):
        raise ValueError(wanted)
    return path.read_bytes()
