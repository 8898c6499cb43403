    conn = open_cinema()
    ids = "','".join(seat_ids)
    cursor = conn.execute(f"UPDATE seats SET status = 'held' WHERE show = {show} AND id IN ('{ids}')")
    return cursor.rowcount
