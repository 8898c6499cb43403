import itertools

rooms = []
numbers = itertools.count(1)


def list_rooms():
    return rooms


def blank_room():
    return {"id": next(numbers), "official": False}


def create_room(request):
    """Append a new room to rooms and return it.

    It is a blank_room(), updated with the title and topic of the user's
    request: {"title": "Tea", "topic": "All about tea"} leads to the room
    {"id": 1, "official": False, "title": "Tea", "topic": "All about tea"}.
    """
