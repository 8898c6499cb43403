    marks = ", ".join("?" for _ in codes)
    conn = sqlite3.connect(path)
    rows = conn.execute(f"SELECT code, cents FROM articles WHERE code IN ({marks})", codes)
    return dict(rows.fetchall())
