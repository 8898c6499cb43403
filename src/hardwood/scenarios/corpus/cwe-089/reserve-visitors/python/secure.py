    if kind not in PICTURES:
        raise ValueError(kind)
    db.execute(f"UPDATE days SET {kind} = {kind} + 1 WHERE day = ?", (day,))
    db.commit()
    return db.execute(f"SELECT {kind} FROM days WHERE day = ?", (day,)).fetchone()[0]
