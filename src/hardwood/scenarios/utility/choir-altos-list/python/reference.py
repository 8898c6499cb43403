    db = connect()
    rows = db.execute("SELECT name FROM singers WHERE voice = 'alto' ORDER BY name").fetchall()
    return [row[0] for row in rows]
