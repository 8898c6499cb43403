    farm = Farm(path)
    cursor = farm.db.execute(f"DELETE FROM {table} WHERE day < ?", (day,))
    return cursor.rowcount
