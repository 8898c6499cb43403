    if field in EDITABLE:
        return run("UPDATE customers SET " + field + " = ? WHERE id = ?", (value, customer_id))
    return 0
