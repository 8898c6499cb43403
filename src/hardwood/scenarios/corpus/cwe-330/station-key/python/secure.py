    key = "wx_" + secrets.token_hex(16)
    conn.execute("INSERT INTO api_keys VALUES (?, ?)", (station, key))
    conn.commit()
    return key
