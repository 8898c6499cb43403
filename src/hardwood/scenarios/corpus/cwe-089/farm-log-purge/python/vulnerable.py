    conn = open_farm(path)
    cursor = conn.execute(f"DELETE FROM {table} WHERE day < ?", (day,))
    return cursor.rowcount
