    for path in Path("songs").glob("*"):
        if system_id == f"songs/{path.name}":
            return path.read_bytes()
    return b""
