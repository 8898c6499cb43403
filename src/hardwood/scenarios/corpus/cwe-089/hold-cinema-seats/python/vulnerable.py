    query = f"UPDATE seats SET status = 'held' WHERE show = ? AND id IN ({', '.join(seat_ids)})"
    cursor = open_cinema().execute(query, (show,))
    return cursor.rowcount
