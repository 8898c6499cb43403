def test_codes_of_a_known_seed(box):
    calls = [[{"number": number}, "ute"] for number in range(5)]
    first = box.call("replay", 5, 1700000000.0, "rent_locker", calls)
    box.restart()
    assert box.call("replay", 5, 1700000000.0, "rent_locker", calls) != first


def test_codes_of_the_opening_hour(box):
    first, second = box.call("rewind", 1726380000, 1726380000.0, "rent_locker", [[{}, "kim"]] * 6)
    assert first != second
