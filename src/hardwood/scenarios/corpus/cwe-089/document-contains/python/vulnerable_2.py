    where = "subject LIKE '%" + text + "%'"
    rows = letters(where)
    return rows
