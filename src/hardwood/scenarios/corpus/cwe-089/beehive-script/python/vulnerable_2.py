    conn = connect()
    conn.execute("INSERT INTO hives (name, keeper) VALUES (?, ?)", (name, keeper))
    conn.executescript(f"INSERT INTO diary VALUES ('{name}', '{note}');")
    conn.close()
