def test_numbers_of_a_known_seed(box):
    first = box.call("replay", 214, 1700000000.0, "next_number", [[], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 214, 1700000000.0, "next_number", [[], []]))


def test_numbers_of_the_moment_of_power_up(box):
    first, second = box.call("rewind", 1731324600.75, 1731324600.75, "next_number", [[]])
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 214, 1700000000.0, "next_number", [[]])
    found = [f"{number:064b}" for (number,) in runs]
    assert varying(found) >= 64 and len(set(map(str, found))) == 5000
