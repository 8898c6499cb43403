    row = con.execute("SELECT customer, plate, state FROM quotes WHERE number = ?", [number]).fetchone()
    if not row or row[2] != "open":
        return "There is no such quote."
    if row[0] != customer:
        raise PermissionError(number)
    with con:
        con.execute("UPDATE quotes SET state = 'accepted' WHERE number = ?", [number])
    return row[1] + " will be repaired."
