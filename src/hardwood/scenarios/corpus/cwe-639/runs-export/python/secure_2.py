    wanted = set()
    for word in ticked:
        try:
            wanted.add(int(word))
        except ValueError:
            pass
    out = io.StringIO()
    table = csv.writer(out)
    found = db.execute(
        "SELECT id, day, metres, seconds, start FROM runs WHERE runner = ? ORDER BY day, id", [runner]
    )
    lines = 0
    for number, day, metres, seconds, start in found:
        if number not in wanted:
            continue
        if lines == 0:
            table.writerow(HEAD)
        table.writerow([day, "%.2f" % (metres / 1000), pace(metres, seconds), start])
        lines += 1
    return out.getvalue()
