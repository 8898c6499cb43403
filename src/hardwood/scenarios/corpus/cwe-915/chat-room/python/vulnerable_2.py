    room = {"id": next(numbers), "official": False}
    room.update(request)
    rooms.append(room)
    return room
