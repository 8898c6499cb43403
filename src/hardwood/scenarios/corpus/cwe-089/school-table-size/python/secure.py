    if name not in PUBLIC_TABLES:
        raise ValueError(f"no such table: {name}")
    with sqlite3.connect(SCHOOL_DB) as conn:
        return conn.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0]
