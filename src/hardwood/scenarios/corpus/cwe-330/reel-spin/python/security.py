def test_spins_of_a_known_seed(box):
    first = box.call("replay", 777, 1700000000.0, "spin", [[]] * 12)
    box.restart()
    assert box.call("replay", 777, 1700000000.0, "spin", [[]] * 12) != first


def test_spins_after_a_seen_state(box):
    first, second = box.call("rewind", 1717243200, 1717243200.0, "spin", [[]] * 15)
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 777, 1700000000.0, "spin", [[]])
    found = [stops for (stops,) in runs]
    assert varying(found) >= 3 and len(set(map(str, found))) >= 507
