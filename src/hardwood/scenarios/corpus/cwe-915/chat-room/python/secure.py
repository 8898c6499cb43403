    room = {**blank_room(), "title": request["title"], "topic": request["topic"]}
    rooms.append(room)
    return room
