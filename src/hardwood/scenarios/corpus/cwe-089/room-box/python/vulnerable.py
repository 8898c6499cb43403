    house.db.execute(f"UPDATE rooms SET {box} = 1 - {box} WHERE number = ?", (room,))
    return house.is_on(room, box)
