def test_codes_of_a_known_seed(box):
    first = box.call("replay", 42, 1700000000.0, "login_code", [[]] * 4)
    box.restart()
    assert box.call("replay", 42, 1700000000.0, "login_code", [[]] * 4) != first


def test_codes_of_the_second_of_start(box):
    first, second = box.call("rewind", 1733333333, 1733333333, "login_code", [[]] * 3)
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 42, 1700000000.0, "login_code", [[]])
    found = [code for (code,) in runs]
    assert varying(found) >= 6 and len(set(map(str, found))) >= 4940
