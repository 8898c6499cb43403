    row = db.execute(
        "SELECT size, depot FROM shares WHERE id = ? AND household = ?", (share, household)
    ).fetchone()
    if row is None:
        return []
    size, depot = row
    mail = []
    for friday in fridays(first, last):
        changed = db.execute(
            "UPDATE breaks SET taker = ? WHERE share = ? AND friday = ?",
            (taker, share, friday),
        )
        if changed.rowcount == 0:
            db.execute("INSERT INTO breaks VALUES (?, ?, ?)", (share, friday, taker))
        mail.append(f"{friday}: {size} crate, depot {depot}")
    db.commit()
    return mail
