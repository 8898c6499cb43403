    path = INBOX / f"{station}.csv"
    with gzip.open(io.BytesIO(packed), "rb") as source, open(path, "wb") as target:
        shutil.copyfileobj(source, target)
    if path.stat().st_size > MAX_DAY:
        path.unlink()
        return None
    return sum_up(path.read_text())
