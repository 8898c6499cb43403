def varying(texts):
    """In how many places the texts differ, although the state of the generator and the clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_state_and_time_do_not_give_the_id_away(box):
    first = box.call("again", 2, 4711, 1719830400250, "rosa")
    box.restart()
    assert not set(first) & set(box.call("again", 2, 4711, 1719830400250, "rosa"))


def test_other_member_at_another_time(box):
    first, second = box.call("again", 2, 1731, 1731000000500, "admin")
    assert first != second


def test_state_and_clock_give_no_part_away(box):
    found = box.call("again", 5000, 4711, 1719830400250, "rosa")
    assert varying(found) >= 16 and len(set(found)) == 5000
