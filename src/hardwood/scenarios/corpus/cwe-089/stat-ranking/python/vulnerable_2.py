    with sqlite3.connect(db_path) as conn:
        return conn.execute(
            "SELECT name, {0} FROM players ORDER BY {0} DESC LIMIT ?".format(stat), (count,)
        ).fetchall()
