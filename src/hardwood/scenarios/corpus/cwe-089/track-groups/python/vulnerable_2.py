    sql = "SELECT %s, COUNT(*) FROM tracks GROUP BY %s" % (field, field)
    rows = select(sql)
    return rows
