    where = "subject LIKE '%" + text + "%'"
    rows = public_letters(where)
    return rows
