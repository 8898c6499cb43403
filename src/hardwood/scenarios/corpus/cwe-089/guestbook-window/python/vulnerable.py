    return rows_of(f"SELECT id, body FROM entries ORDER BY id DESC LIMIT {window}")
