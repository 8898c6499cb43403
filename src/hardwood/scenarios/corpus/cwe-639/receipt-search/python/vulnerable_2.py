    query = "SELECT day, shop, cents FROM receipts WHERE shop LIKE ? OR note LIKE ? ORDER BY day DESC"
    with closing(sqlite3.connect(FILE)) as db:
        return db.execute(query, (pattern(words), pattern(words))).fetchall()
