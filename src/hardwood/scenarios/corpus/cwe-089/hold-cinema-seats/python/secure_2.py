    numbers = ", ".join(str(int(seat)) for seat in ticked)
    return change(f"UPDATE seats SET status = 'held' WHERE id IN ({numbers})")
