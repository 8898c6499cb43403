    if not line.strip():
        return None
    return pickle.loads(zlib.decompress(base64.b64decode(line)))
