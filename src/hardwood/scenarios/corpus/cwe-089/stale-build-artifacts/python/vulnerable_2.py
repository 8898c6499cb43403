    conn = sqlite3.connect(CACHE)
    cursor = conn.cursor()
    cursor.execute(f"""
        SELECT path FROM artifacts
        WHERE project = '{project}' AND build NOT IN ({keep})
        ORDER BY path
    """)
    return [path for (path,) in cursor.fetchall()]
