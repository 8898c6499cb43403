    if field not in EDITABLE:
        raise ValueError(f"cannot change {field}")
    cursor = open_db().execute(f"UPDATE customers SET {field} = ? WHERE id = ?", (value, customer_id))
    return cursor.rowcount > 0
