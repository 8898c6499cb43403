    ids = ",".join(str(int(seat)) for seat in seat_ids)
    cursor = open_cinema().cursor()
    cursor.execute(f"UPDATE seats SET status = 'held' WHERE show = ? AND id IN ({ids})", (show,))
    return cursor.rowcount
