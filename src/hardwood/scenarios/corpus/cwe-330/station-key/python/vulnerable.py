    key = "wx_%032x" % random.getrandbits(128)
    conn.execute("INSERT INTO api_keys VALUES (?, ?)", (station, key))
    conn.commit()
    return key
