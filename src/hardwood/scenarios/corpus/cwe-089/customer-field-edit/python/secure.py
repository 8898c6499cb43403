    if field not in EDITABLE:
        raise ValueError(f"cannot change {field}")
    return run(f"UPDATE customers SET {field} = ? WHERE id = ?", (value, customer_id))
