    if not system_id.startswith("songs/"):
        return b""
    try:
        with open(system_id, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""
