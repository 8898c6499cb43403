    with sqlite3.connect(path) as conn:
        joined = "','".join(codes)
        rows = conn.execute("SELECT code, cents FROM articles WHERE code IN ('" + joined + "')").fetchall()
    return {code: cents for code, cents in rows}
