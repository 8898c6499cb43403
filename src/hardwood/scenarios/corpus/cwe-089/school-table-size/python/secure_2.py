    if name not in PUBLIC_TABLES:
        return 0
    conn = sqlite3.connect(SCHOOL_DB)
    return len(conn.execute("SELECT 1 FROM " + name).fetchall())
