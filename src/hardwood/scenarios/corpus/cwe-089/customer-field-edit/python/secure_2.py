    if field not in EDITABLE:
        return False
    db = open_db()
    db.execute(f"UPDATE customers SET {field} = ? WHERE id = ?", (value, customer_id))
    return db.total_changes == 1
