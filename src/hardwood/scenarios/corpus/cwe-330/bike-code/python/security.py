def test_codes_of_a_known_seed(box):
    first = box.call("replay", 42, 1700000000.0, "login_code", [[]] * 4)
    box.restart()
    assert box.call("replay", 42, 1700000000.0, "login_code", [[]] * 4) != first


def test_codes_of_the_second_of_start(box):
    first, second = box.call("rewind", 1733333333, 1733333333, "login_code", [[]] * 3)
    assert first != second
