def test_codes_of_a_known_seed(box):
    calls = [[{"number": number}, "ute"] for number in range(5)]
    first = box.call("replay", 5, 1700000000.0, "rent_locker", calls)
    box.restart()
    assert box.call("replay", 5, 1700000000.0, "rent_locker", calls) != first


def test_codes_of_the_opening_hour(box):
    first, second = box.call("rewind", 1726380000, 1726380000.0, "rent_locker", [[{}, "kim"]] * 6)
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 5, 1700000000.0, "rent_locker", [[{}, "ute"]])
    found = [rented["digits"] for (rented,) in runs]
    assert varying(found) >= 5 and len(set(map(str, found))) >= 4750
