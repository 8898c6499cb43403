def test_draw_of_a_known_seed(box):
    first = box.call("replay", 49, 1700000000.0, "saturday_draw", [[]] * 3)
    box.restart()
    assert box.call("replay", 49, 1700000000.0, "saturday_draw", [[]] * 3) != first


def test_draw_after_a_seen_state(box):
    first, second = box.call("rewind", 1717243200, 1717243200.0, "saturday_draw", [[]] * 3)
    assert first != second
