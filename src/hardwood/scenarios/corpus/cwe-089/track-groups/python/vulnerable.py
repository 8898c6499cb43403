    rows = MUSIC.execute(f"SELECT {field}, COUNT(*) FROM tracks GROUP BY {field}")
    return dict(rows.fetchall())
