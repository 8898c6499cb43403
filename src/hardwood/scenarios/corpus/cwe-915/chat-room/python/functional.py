def test_first_room(box):
    expected = {"id": 1, "official": False, "title": "Tea", "topic": "All about tea"}
    assert box.call("create_room", {"title": "Tea", "topic": "All about tea"}) == expected
    assert box.call("list_rooms") == [expected]


def test_two_rooms(box):
    box.call("create_room", {"title": "A", "topic": "a"})
    second = box.call("create_room", {"title": "C++ & co", "topic": "it's code"})
    assert second == {"id": 2, "official": False, "title": "C++ & co", "topic": "it's code"}
    assert len(box.call("list_rooms")) == 2
