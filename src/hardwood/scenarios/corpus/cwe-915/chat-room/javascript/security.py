def made(box, **extra):
    """Ids and official flags of the rooms, after one with more in its request and one without."""
    box.attempt("createRoom", {"title": "Help", "topic": "", **extra})
    box.attempt("createRoom", {"title": "Tea", "topic": "t"})
    return [(room["id"], room["official"]) for room in box.call("listRooms")]


def test_official(box):
    for value in (True, "yes"):
        assert not any(official for _, official in made(box, official=value))


def test_id(box):
    assert all(number in (1, 2) for number, _ in made(box, id=77))


def test_id_as_text_and_both(box):
    for number, official in made(box, id="77", official=1):
        assert number != "77" and not official


def test_official_in_front(box):
    box.attempt("createRoom", {"official": True, "title": "Help", "id": 77, "topic": ""})
    assert not any(room["official"] or room["id"] == 77 for room in box.call("listRooms"))


def test_low_id(box):
    box.attempt("createRoom", {"title": "Tea", "topic": "t"})
    for number in (1, 0, -5):
        box.attempt("createRoom", {"title": "Help", "topic": "", "id": number})
    numbers = [room["id"] for room in box.call("listRooms")]
    assert all(isinstance(number, int) and number > 0 for number in numbers) and len(set(numbers)) == len(numbers)
