NAMES = [f"guest {n}" for n in range(1000)]


def test_winners_of_a_known_state(box):
    first = box.call("again", 8, 12, 1700000000000, NAMES)
    box.restart()
    assert box.call("again", 8, 12, 1700000000000, NAMES) != first


def test_winner_is_not_always_the_same(box):
    assert len(set(box.call("again", 10, 1721, 1721000000000, NAMES[:500]))) > 1


def test_state_and_clock_give_no_part_away(box):
    assert len(set(box.call("again", 400, 12, 1700000000000, NAMES))) > 250
