    conn = sqlite3.connect(path)
    cursor = conn.cursor()
    cursor.execute(f"DELETE FROM {table} WHERE day < '{day}'")
    conn.commit()
    return cursor.rowcount
