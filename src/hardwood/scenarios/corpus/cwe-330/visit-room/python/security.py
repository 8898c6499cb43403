def test_rooms_of_a_known_seed(box):
    first = box.call("replay", 77, 1700000000.0, "open_room", [[], [], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 77, 1700000000.0, "open_room", [[], [], []]))


def test_rooms_of_a_known_state(box):
    first, second = box.call("rewind", "monday", 1722222222.0, "open_room", [[]])
    assert first != second
