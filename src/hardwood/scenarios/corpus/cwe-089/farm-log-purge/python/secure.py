    if table not in LOG_TABLES:
        raise ValueError(f"{table} is no log")
    cursor = open_farm(path).execute(f"DELETE FROM {table} WHERE day < ?", (day,))
    return cursor.rowcount
