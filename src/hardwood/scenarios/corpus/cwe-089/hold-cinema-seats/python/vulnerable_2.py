    numbers = "','".join(ticked)
    changed = change(f"UPDATE seats SET status = 'held' WHERE id IN ('{numbers}')")
    return changed
