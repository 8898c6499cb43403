    room = {"id": next(numbers), "official": False, **request}
    rooms.append(room)
    return room
