def varying(texts):
    """In how many places the texts differ, although the state of the generator and the clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_passwords_after_a_start(box):
    first = box.call("again", 3, 1, 1700000000000)
    box.restart()
    assert not set(first) & set(box.call("again", 3, 1, 1700000000000))


def test_next_password_from_the_state(box):
    first, second = box.call("again", 2, 72, 1725000000000, 14)
    assert first != second


def test_state_and_clock_give_no_part_away(box):
    found = box.call("again", 5000, 1, 1700000000000)
    assert varying(found) >= 10 and len(set(found)) == 5000
