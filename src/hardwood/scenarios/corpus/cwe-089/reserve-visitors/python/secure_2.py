    updates = {
        "hikers": "UPDATE days SET hikers = hikers + 1 WHERE day = ? RETURNING hikers",
        "cyclists": "UPDATE days SET cyclists = cyclists + 1 WHERE day = ? RETURNING cyclists",
        "riders": "UPDATE days SET riders = riders + 1 WHERE day = ? RETURNING riders",
    }
    number = db.execute(updates[kind], (day,)).fetchone()[0]
    db.commit()
    return number
