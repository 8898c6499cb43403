    room = {**blank_room(), **request}
    rooms.append(room)
    return room
