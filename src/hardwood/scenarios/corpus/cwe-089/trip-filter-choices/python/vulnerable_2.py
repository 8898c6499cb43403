    cursor = connection().cursor()
    cursor.execute("SELECT " + column + " FROM trips")
    return sorted({row[0] for row in cursor.fetchall()})
