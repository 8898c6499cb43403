    serial = "".join(random.choices("0123456789abcdef", k=32))
    conn.execute("INSERT INTO stations (station, serial) VALUES (?, ?)", (station, serial))
    conn.commit()
    return serial
