    with gzip.open(io.BytesIO(packed)) as source:
        data = source.read(MAX_DAY + 1)
    if len(data) > MAX_DAY:
        return None
    return keep(station, data.decode())
