    with gzip.open(io.BytesIO(packed)) as source:
        data = source.read(MAX_DAY + 1)
    if len(data) > MAX_DAY:
        return None
    (INBOX / f"{station}.csv").write_bytes(data)
    return sum_up(data.decode())
