    path = Path(system_id)
    if not path.is_file():
        return b""
    return path.read_bytes()
