    cursor = open_db().execute(f"UPDATE customers SET {field} = ? WHERE id = ?", (value, customer_id))
    return cursor.rowcount == 1
