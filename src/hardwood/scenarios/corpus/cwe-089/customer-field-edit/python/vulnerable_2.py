    with open_db() as db:
        cur = db.execute("UPDATE customers SET " + field + " = ? WHERE id = ?", (value, customer_id))
        log.info("customer %s changed %s", customer_id, field)
        return cur.rowcount > 0
