def test_rooms_of_a_known_seed(box):
    first = box.call("replay", 77, 1700000000.0, "open_room", [[], [], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 77, 1700000000.0, "open_room", [[], [], []]))


def test_rooms_of_a_known_state(box):
    first, second = box.call("rewind", "monday", 1722222222.0, "open_room", [[]])
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 77, 1700000000.0, "open_room", [[]])
    found = [address for (address,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000
