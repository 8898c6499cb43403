    row = con.execute("SELECT plate FROM quotes WHERE number = ? AND state = 'open'", (number,)).fetchone()
    if row is None:
        return "There is no such quote."
    con.execute("UPDATE quotes SET state = 'accepted' WHERE number = ?", (number,))
    con.commit()
    row = con.execute("SELECT plate FROM quotes WHERE number = ? AND customer = ?", (number, customer)).fetchone()
    return f"{row[0]} will be repaired." if row else "There is no such quote."
