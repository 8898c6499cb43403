    room = blank_room()
    for key in ("title", "topic"):
        room[key] = request[key]
    rooms.append(room)
    return room
