    with gzip.open(io.BytesIO(packed)) as source:
        data = source.read(MAX_DAY + 1)
    if len(data) > MAX_DAY:
        return None
    (INBOX / f"{station}.csv").write_bytes(data)
    readings, rain = 0, 0.0
    wettest, most = None, -1.0
    for line in data.decode().splitlines():
        if not line:
            continue
        time, _, text = line.partition(";")
        amount = float(text)
        readings += 1
        rain += amount
        if amount > most:
            wettest, most = time, amount
    return {"readings": readings, "rain": round(rain, 1), "wettest": wettest}
