    shares = {}
    for number, size, depot in db.execute(
        "SELECT id, size, depot FROM shares WHERE household = :household", {"household": household}
    ):
        shares[number] = size, depot
    if share not in shares:
        return []
    lines = []
    with db:
        for day in all_fridays(first, last):
            set_break(db, share, day, taker)
            lines.append(crate_line(day, *shares[share]))
    return lines
