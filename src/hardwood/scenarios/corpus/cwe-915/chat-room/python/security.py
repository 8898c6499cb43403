def test_official(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "official": True})
    assert not any(room["official"] for room in box.call("list_rooms"))


def test_id(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "id": 77})
    assert all(room["id"] != 77 for room in box.call("list_rooms"))


def test_official_as_text(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "official": "yes"})
    assert not any(room["official"] for room in box.call("list_rooms"))


def test_other_values(box):
    for more in ({"official": 1}, {"official": ["x"]}, {"id": "77"}, {"id": 1000, "official": True}):
        box.attempt("create_room", {**more, "title": "Help", "topic": ""})
        assert not any(room.get("official") or room.get("id") in ("77", 1000) for room in box.call("list_rooms"))


def test_ids_of_others_and_none(box):
    box.attempt("create_room", {"title": "Tea", "topic": "t"})
    for number in (1, 0, -5, None, ""):
        box.attempt("create_room", {"title": "Help", "topic": "", "id": number})
    numbers = [room.get("id", 100 + place) for place, room in enumerate(box.call("list_rooms"))]
    assert all(isinstance(number, int) and number > 0 for number in numbers) and len(set(numbers)) == len(numbers)
