    key = "wx_" + "".join(random.choices("0123456789abcdef", k=32))
    conn.execute("INSERT INTO api_keys (station, api_key) VALUES (?, ?)", (station, key))
    conn.commit()
    return key
