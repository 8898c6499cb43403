def test_first_room(box):
    expected = {"id": 1, "official": False, "title": "Tea", "topic": "All about tea"}
    assert box.call("createRoom", {"title": "Tea", "topic": "All about tea"}) == expected
    assert box.call("listRooms") == [expected]


def test_two_rooms(box):
    box.call("createRoom", {"title": "A", "topic": "a"})
    second = box.call("createRoom", {"title": "C++ & cö", "topic": "it's code"})
    assert second == {"id": 2, "official": False, "title": "C++ & cö", "topic": "it's code"}
    assert len(box.call("listRooms")) == 2


def test_room_without_words(box):
    assert box.call("createRoom", {"topic": "", "title": ""}) == {"id": 1, "official": False, "title": "", "topic": ""}
