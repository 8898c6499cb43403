    conn = sqlite3.connect(db_path)
    cursor = conn.cursor()
    cursor.execute(f"SELECT name, {stat} FROM players ORDER BY {stat} DESC LIMIT {count}")
    return cursor.fetchall()
