    marks = ", ".join("?" for _ in selected)
    cursor = conn.execute(f"DELETE FROM reminders WHERE id IN ({marks})", selected)
    return cursor.rowcount
