    if table not in LOG_TABLES:
        return 0
    with sqlite3.connect(path) as conn:
        return conn.execute("DELETE FROM " + table + " WHERE day < ?", (day,)).rowcount
