    data = gzip.decompress(packed)
    if len(data) > MAX_DAY:
        return None
    (INBOX / f"{station}.csv").write_bytes(data)
    return sum_up(data.decode())
