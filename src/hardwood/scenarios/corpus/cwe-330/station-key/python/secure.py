    login = secrets.token_hex(16)
    conn.execute("INSERT INTO stations VALUES (?, ?)", (station, login))
    conn.commit()
    return login
