    conn = connect()
    conn.execute("INSERT INTO hives (name) VALUES (?)", (name,))
    conn.executescript(f"INSERT INTO diary (hive, note) VALUES ('{name}', '{note}');")
    conn.close()
