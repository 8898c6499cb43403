    sql = "UPDATE customers SET {} = ? WHERE id = ?".format(field)
    changed = run(sql, (value, customer_id))
    return changed
