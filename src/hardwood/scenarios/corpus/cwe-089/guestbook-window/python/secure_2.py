    skip, count = [int(part) for part in window.split(",")]
    return rows_of(f"SELECT id, body FROM entries ORDER BY id DESC LIMIT {count} OFFSET {skip}")
