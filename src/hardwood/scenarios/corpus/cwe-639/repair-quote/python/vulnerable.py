    done = con.execute("UPDATE quotes SET state = 'accepted' WHERE number = ? AND state = 'open'", (number,))
    con.commit()
    if done.rowcount == 0:
        return "There is no such quote."
    plate = con.execute("SELECT plate FROM quotes WHERE number = ?", (number,)).fetchone()[0]
    return f"{plate} will be repaired."
