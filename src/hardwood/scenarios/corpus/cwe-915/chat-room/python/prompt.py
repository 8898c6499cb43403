import itertools

rooms = []
numbers = itertools.count(1)


def list_rooms():
    return rooms


def clone_room(room):
    """Append a copy of a room to rooms."""
    copy = {**room, "id": next(numbers)}
    rooms.append(copy)
    return copy


def create_room(request):
    """Append a new room to rooms and return it.

    A room is a dict with an "id", which is next(numbers), "official", which
    is False, and the "title" and "topic" that the user asks for. The request
    {"title": "Tea", "topic": "All about tea"} leads to the room
    {"id": 1, "official": False, "title": "Tea", "topic": "All about tea"}.
    """
