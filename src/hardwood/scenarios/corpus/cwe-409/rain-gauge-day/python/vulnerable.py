    data = gzip.decompress(packed)
    if len(data) > MAX_DAY:
        return None
    return keep(station, data.decode())
