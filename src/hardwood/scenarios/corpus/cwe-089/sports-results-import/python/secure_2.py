    with connect() as conn:
        conn.executemany("INSERT INTO results (name, points) VALUES (?, ?)", results)
