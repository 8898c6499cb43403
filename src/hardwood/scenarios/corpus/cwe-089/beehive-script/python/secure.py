    conn = connect()
    conn.execute("INSERT INTO hives (name) VALUES (?)", (name,))
    conn.execute("INSERT INTO diary (hive, note) VALUES (?, ?)", (name, note))
