    path = Path(system_id)
    if path.parent != Path("songs"):
        raise ValueError("no song: " + system_id)
    return path.read_bytes() if path.is_file() else b""
