    login = "%016x" % random.getrandbits(64)
    conn.execute("INSERT INTO stations VALUES (?, ?)", (station, login))
    conn.commit()
    return login
