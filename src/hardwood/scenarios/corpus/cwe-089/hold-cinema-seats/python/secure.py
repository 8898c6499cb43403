    marks = ", ".join("?" for _ in seat_ids)
    query = f"UPDATE seats SET status = 'held' WHERE show = ? AND id IN ({marks})"
    return open_cinema().execute(query, [show, *seat_ids]).rowcount
