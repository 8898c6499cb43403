    cursor = conn.cursor()
    cursor.execute("SELECT MAX(%s) FROM readings WHERE sensor = ?" % metric, [sensor])
    return cursor.fetchone()[0]
