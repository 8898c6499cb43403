    unpacker = zlib.decompressobj()
    picture = b""
    try:
        for start in range(0, len(frame), 16):
            picture += unpacker.decompress(frame[start : start + 16])
            if len(picture) > MAX_FRAME:
                return None
        picture += unpacker.flush()
    except zlib.error:
        return None
    return picture if unpacker.eof and len(picture) <= MAX_FRAME else None
