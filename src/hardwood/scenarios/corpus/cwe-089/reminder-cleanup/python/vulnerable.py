    cursor = conn.execute("DELETE FROM reminders WHERE id IN (%s)" % ",".join(selected))
    return cursor.rowcount
