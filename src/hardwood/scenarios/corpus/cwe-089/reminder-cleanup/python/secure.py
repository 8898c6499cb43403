    marks = ", ".join("?" for _ in selected)
    cursor = conn.execute(f"DELETE FROM reminders WHERE patient = ? AND id IN ({marks})", [patient, *selected])
    return cursor.rowcount
