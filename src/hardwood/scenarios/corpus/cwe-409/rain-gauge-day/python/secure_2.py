    path = INBOX / f"{station}.csv"
    size = 0
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as source, path.open("wb") as target:
        while size <= MAX_DAY and (chunk := source.read(8192)):
            size += len(chunk)
            target.write(chunk)
    if size > MAX_DAY:
        path.unlink()
        return None
    return sum_up(path.read_text(encoding="utf-8"))
