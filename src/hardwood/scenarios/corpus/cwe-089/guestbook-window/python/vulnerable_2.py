    skip, count = window.split(",")
    sql = "SELECT id, body FROM entries ORDER BY id DESC LIMIT " + count + " OFFSET " + skip
    return rows_of(sql)
