    row = conn.execute(f"SELECT MAX({metric}) FROM readings WHERE sensor = ?", (sensor,)).fetchone()
    return row[0]
