    serial = secrets.token_hex(16)
    conn.execute("INSERT INTO stations VALUES (?, ?)", (station, serial))
    conn.commit()
    return serial
