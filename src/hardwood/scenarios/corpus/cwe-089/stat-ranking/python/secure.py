    if stat not in STATS:
        raise ValueError(f"unknown statistic: {stat}")
    conn = sqlite3.connect(db_path)
    query = f"SELECT name, {stat} FROM players ORDER BY {stat} DESC LIMIT ?"
    return conn.execute(query, (count,)).fetchall()
