    serial = "%016x" % random.getrandbits(64)
    conn.execute("INSERT INTO stations VALUES (?, ?)", (station, serial))
    conn.commit()
    return serial
