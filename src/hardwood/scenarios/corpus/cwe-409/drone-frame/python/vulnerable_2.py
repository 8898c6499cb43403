    if len(frame) > 2 * MAX_FRAME:
        return None
    unpacker = zlib.decompressobj()
    try:
        picture = unpacker.decompress(frame) + unpacker.flush()
    except zlib.error:
        return None
    if len(picture) > MAX_FRAME:
        return None
    return picture
