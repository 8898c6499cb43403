    conn = connect()
    conn.execute("INSERT INTO hives (name, keeper) VALUES (?, ?)", (name, keeper))
    conn.execute("INSERT INTO diary (hive, note) VALUES (?, ?)", (name, note))
