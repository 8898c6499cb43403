    room = dict(id=next(numbers), official=False)
    for key in ("title", "topic"):
        room[key] = request[key]
    rooms.append(room)
    return room
