    marks = ", ".join("?" for _ in ticked)
    return change(f"UPDATE seats SET status = 'held' WHERE id IN ({marks})", ticked)
