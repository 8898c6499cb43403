    room = {"id": next(numbers), "official": False, "title": request["title"], "topic": request["topic"]}
    rooms.append(room)
    return room
