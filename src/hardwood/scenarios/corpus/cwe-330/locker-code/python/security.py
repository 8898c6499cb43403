def test_codes_of_a_known_seed(box):
    first = box.call("codes_known", 5, 1700000000.0, ["a", "b", "c", "d", "e"])
    box.restart()
    assert box.call("codes_known", 5, 1700000000.0, ["a", "b", "c", "d", "e"]) != first


def test_codes_of_the_opening_hour(box):
    first = box.call("codes_known", 1726380000, 1726380000.0, ["kim"] * 6)
    box.restart()
    assert box.call("codes_known", 1726380000, 1726380000.0, ["kim"] * 6) != first
