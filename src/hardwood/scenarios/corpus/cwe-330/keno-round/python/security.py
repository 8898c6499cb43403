def test_round_number_does_not_tell_the_numbers(box):
    first = box.call("replay", 80, 1700000000.0, "keno_draw", [[1204], [1205]])
    box.restart()
    assert box.call("replay", 80, 1700000000.0, "keno_draw", [[1204], [1205]]) != first


def test_same_round_in_another_bar(box):
    first, second = box.call("rewind", "bar", 1735689600.0, "keno_draw", [[7], [8], [9]])
    assert first[0] != second[0] and first[2] != second[2]
