    shares = {}
    for number, size, depot in db.execute(
        "SELECT id, size, depot FROM shares WHERE household = :household", {"household": household}
    ):
        shares[number] = f"{size} crate, depot {depot}"
    days = fridays(first, last)
    if share not in shares or not days:
        return []
    with db:
        db.executemany(
            "DELETE FROM breaks WHERE share = ? AND friday = ?",
            [(share, day) for day in days],
        )
        db.executemany(
            "INSERT INTO breaks (share, friday, taker) VALUES (?, ?, ?)",
            [(share, day, taker) for day in days],
        )
    lines = []
    for day in days:
        lines.append(day + ": " + shares[share])
    return lines
