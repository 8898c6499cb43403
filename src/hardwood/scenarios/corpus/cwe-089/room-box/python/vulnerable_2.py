    on = house.is_on(room, box)
    value = 0 if on else 1
    house.db.execute("UPDATE rooms SET " + box + " = " + str(value) + " WHERE number = " + str(room))
    return not on
