    found = []
    with closing(sqlite3.connect(FILE)) as db:
        for day, shop, note, cents in db.execute("SELECT day, shop, note, cents FROM receipts WHERE household = ?", [household]):
            if words.strip().lower() in shop.lower() or words.strip().lower() in note.lower():
                found.append((day, shop, cents))
    return sorted(found, reverse=True)
