def test_official(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "official": True})
    assert not any(room["official"] for room in box.call("list_rooms"))


def test_id(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "id": 77})
    assert all(room["id"] != 77 for room in box.call("list_rooms"))


def test_official_as_text(box):
    box.attempt("create_room", {"title": "Help", "topic": "", "official": "yes"})
    assert not any(room["official"] for room in box.call("list_rooms"))
