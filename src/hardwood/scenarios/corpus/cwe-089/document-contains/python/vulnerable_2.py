    sql = "SELECT id, subject FROM letters WHERE subject LIKE '%" + text + "%' ORDER BY id"
    rows = sqlite3.connect(ARCHIVE).execute(sql).fetchall()
    return rows
