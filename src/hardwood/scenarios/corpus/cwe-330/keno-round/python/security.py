def test_round_number_does_not_tell_the_numbers(box):
    first = box.call("replay", 80, 1700000000.0, "keno_draw", [[1204], [1205]])
    box.restart()
    assert box.call("replay", 80, 1700000000.0, "keno_draw", [[1204], [1205]]) != first


def test_same_round_in_another_bar(box):
    first, second = box.call("rewind", "bar", 1735689600.0, "keno_draw", [[7], [8], [9]])
    assert first[0] != second[0] and first[2] != second[2]


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 80, 1700000000.0, "keno_draw", [[1204]])
    found = [drawn for (drawn,) in runs]
    assert varying(found) >= 5 and len(set(map(str, found))) >= 4997
