    skip, count = window.split(",")
    return rows_of("SELECT id, body FROM entries ORDER BY id DESC LIMIT ?, ?", (int(skip), int(count)))
