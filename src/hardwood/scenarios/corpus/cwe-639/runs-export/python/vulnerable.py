    rows = []
    for text in set(ticked):
        if not text.isdecimal():
            continue
        row = db.execute("SELECT day, id, metres, seconds, start FROM runs WHERE id = ?", (int(text),)).fetchone()
        if row is None or row in rows:
            continue
        rows.append(row)
    if not rows:
        return ""
    rows.sort()
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for day, _, metres, seconds, start in rows:
        km = f"{metres / 1000:.2f}"
        writer.writerow([day, km, pace(metres, seconds), start])
    return text.getvalue()
