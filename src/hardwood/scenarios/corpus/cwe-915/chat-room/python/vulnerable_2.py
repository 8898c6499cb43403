    room = blank_room()
    room.update(request)
    rooms.append(room)
    return room
