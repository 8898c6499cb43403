    conn = sqlite3.connect(path)
    rows = conn.execute(f"SELECT code, cents FROM articles WHERE code IN ({sql_list(codes)})")
    return dict(rows.fetchall())
