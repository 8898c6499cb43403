    return run(f"UPDATE customers SET {field} = ? WHERE id = ?", (value, customer_id))
