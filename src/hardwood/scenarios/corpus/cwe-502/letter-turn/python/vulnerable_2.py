    if not line.strip():
        return None
    data = zlib.decompress(base64.b64decode(line))
    turn = pickle.Unpickler(io.BytesIO(data)).load()
    if not isinstance(turn, dict) or "player" not in turn:
        raise ValueError("not a turn")
    return turn
