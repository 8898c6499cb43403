    path = INBOX / f"{station}.csv"
    size = 0
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as source, path.open("wb") as target:
        while chunk := source.read(8192):
            size += len(chunk)
            if size > MAX_DAY:
                break
            target.write(chunk)
    if size > MAX_DAY:
        path.unlink()
        return None
    rows = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                time, amount = line.split(";")
                rows.append((time, float(amount)))
    if not rows:
        return {"readings": 0, "rain": 0.0, "wettest": None}
    wettest = max(rows, key=lambda row: row[1])[0]
    return {"readings": len(rows), "rain": round(sum(amount for _, amount in rows), 1), "wettest": wettest}
