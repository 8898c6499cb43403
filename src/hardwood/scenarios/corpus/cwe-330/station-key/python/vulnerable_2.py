    login = "".join(random.choices("0123456789abcdef", k=32))
    conn.execute("INSERT INTO stations (station, login) VALUES (?, ?)", (station, login))
    conn.commit()
    return login
