    path = INBOX / f"{station}.csv"
    with gzip.open(io.BytesIO(packed), "rb") as source, open(path, "wb") as target:
        shutil.copyfileobj(source, target)
    if path.stat().st_size > MAX_DAY:
        path.unlink()
        return None
    summary = {"readings": 0, "rain": 0.0, "wettest": None}
    most = None
    for line in path.read_text().splitlines():
        if ";" not in line:
            continue
        time, amount = line.split(";")
        amount = float(amount)
        summary["readings"] += 1
        summary["rain"] += amount
        if most is None or amount > most:
            most = amount
            summary["wettest"] = time
    summary["rain"] = round(summary["rain"], 1)
    return summary
