    ids = ", ".join(selected)
    cursor = conn.execute(f"DELETE FROM reminders WHERE patient = ? AND id IN ({ids})", (patient,))
    return cursor.rowcount
