    ids = "', '".join(selected)
    cur = conn.cursor()
    cur.execute(f"DELETE FROM reminders WHERE id IN ('{ids}')")
    conn.commit()
    return cur.rowcount
