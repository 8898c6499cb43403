    cursor = db.cursor()
    cursor.execute("SELECT DISTINCT " + column + " FROM trips")
    return sorted(cursor.fetchall())
