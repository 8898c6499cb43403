    row = db.execute("SELECT size, depot FROM shares WHERE id = ?", (share,)).fetchone()
    if row is None:
        return []
    size, depot = row
    mail = []
    for friday in all_fridays(first, last):
        set_break(db, share, friday, taker)
        mail.append(crate_line(friday, size, depot))
    db.commit()
    return mail
