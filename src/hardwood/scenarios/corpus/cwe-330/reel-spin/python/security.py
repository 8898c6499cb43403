def test_spins_of_a_known_seed(box):
    first = box.call("replay", 777, 1700000000.0, "spin", [[]] * 12)
    box.restart()
    assert box.call("replay", 777, 1700000000.0, "spin", [[]] * 12) != first


def test_spins_after_a_seen_state(box):
    first, second = box.call("rewind", 1717243200, 1717243200.0, "spin", [[]] * 15)
    assert first != second
