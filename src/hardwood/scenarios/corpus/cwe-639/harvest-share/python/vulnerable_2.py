    count = db.execute("SELECT count(*) FROM shares WHERE household = ?", (household,)).fetchone()[0]
    if count == 0:
        return []
    row = db.execute("SELECT * FROM shares WHERE id = ?", (share,)).fetchone()
    if not row:
        return []
    mail = []
    for friday in fridays(first, last):
        old = db.execute("SELECT taker FROM breaks WHERE share = ? AND friday = ?", (share, friday)).fetchone()
        if old:
            db.execute("UPDATE breaks SET taker = ? WHERE share = ? AND friday = ?", (taker, share, friday))
        else:
            db.execute("INSERT INTO breaks (share, friday, taker) VALUES (?, ?, ?)", (share, friday, taker))
        text = friday + ": " + row[2] + " crate, depot " + row[3]
        mail.append(text)
    if mail:
        db.commit()
    return mail
