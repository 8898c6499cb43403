    cur = conn.cursor()
    cur.execute("DELETE FROM reminders WHERE patient = %s AND id IN (%s)" % (patient, ",".join(selected)))
    conn.commit()
    return cur.rowcount
