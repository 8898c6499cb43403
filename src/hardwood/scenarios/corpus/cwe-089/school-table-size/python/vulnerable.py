    with sqlite3.connect(SCHOOL_DB) as conn:
        return conn.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0]
