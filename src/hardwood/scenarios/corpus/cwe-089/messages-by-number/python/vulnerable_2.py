    ids = numbers.split(",")
    sql = "SELECT id, body FROM messages WHERE id IN ('" + "','".join(ids) + "') ORDER BY id"
    return fetch(sql)
