    query = "SELECT day, shop, cents FROM receipts WHERE household = ? AND shop LIKE ? OR note LIKE ? ORDER BY day DESC"
    with closing(sqlite3.connect(FILE)) as db:
        rows = db.execute(query, (household, pattern(words), pattern(words))).fetchall()
    return rows
