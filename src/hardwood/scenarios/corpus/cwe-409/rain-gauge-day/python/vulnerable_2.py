    if int.from_bytes(packed[-4:], "little") > MAX_DAY:  # gzip has the length at its end
        return None
    with gzip.open(io.BytesIO(packed), "rt", encoding="utf-8") as source:
        day = source.read()
    return keep(station, day) if len(day.encode()) <= MAX_DAY else None
