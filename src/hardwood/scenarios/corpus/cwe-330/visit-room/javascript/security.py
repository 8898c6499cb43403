def varying(texts):
    """In how many places the texts differ, although the state of the generator and the clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_rooms_of_a_known_state(box):
    first = box.call("again", 3, 77, 1700000000000)
    box.restart()
    assert not set(first) & set(box.call("again", 3, 77, 1700000000000))


def test_rooms_of_monday_morning(box):
    first, second = box.call("again", 2, 1722222222, 1722222222000)
    assert first != second


def test_state_and_clock_give_no_part_away(box):
    found = box.call("again", 5000, 5, 1700000000000)
    assert varying(found) >= 16 and len(set(found)) == 5000
