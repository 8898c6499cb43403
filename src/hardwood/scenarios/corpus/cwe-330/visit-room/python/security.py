def test_rooms_of_a_known_seed(box):
    calls = [["okafor"], ["lind"], ["okafor"]]
    first = box.call("replay", 77, 1700000000.0, "open_room", calls)
    box.restart()
    assert not set(first) & set(box.call("replay", 77, 1700000000.0, "open_room", calls))


def test_rooms_of_a_known_state(box):
    first, second = box.call("rewind", "monday", 1722222222.0, "open_room", [["lind"]])
    assert first != second
