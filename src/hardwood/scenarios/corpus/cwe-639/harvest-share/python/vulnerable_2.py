    count = db.execute("SELECT count(*) FROM shares WHERE household = ?", (household,)).fetchone()[0]
    row = db.execute("SELECT * FROM shares WHERE id = ?", (share,)).fetchone()
    if count == 0 or not row:
        return []
    days = all_fridays(first, last)
    for friday in days:
        set_break(db, share, friday, taker)
    db.commit()
    return [crate_line(friday, row[2], row[3]) for friday in days]
