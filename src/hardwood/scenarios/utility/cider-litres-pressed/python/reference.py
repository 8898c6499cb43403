    row = open_book().execute("SELECT SUM(litres) FROM pressings").fetchone()
    return row[0]
