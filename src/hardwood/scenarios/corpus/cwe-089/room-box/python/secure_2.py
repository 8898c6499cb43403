    queries = {
        "cleaned": "UPDATE rooms SET cleaned = 1 - cleaned WHERE number = ?",
        "towels": "UPDATE rooms SET towels = 1 - towels WHERE number = ?",
        "minibar": "UPDATE rooms SET minibar = 1 - minibar WHERE number = ?",
    }
    house.db.execute(queries[box], (room,))
    return house.is_on(room, box)
