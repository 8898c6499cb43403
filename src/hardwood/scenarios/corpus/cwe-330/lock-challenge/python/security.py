def test_numbers_of_a_known_seed(box):
    first = box.call("replay", 214, 1700000000.0, "next_number", [[], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 214, 1700000000.0, "next_number", [[], []]))


def test_numbers_of_the_moment_of_power_up(box):
    first, second = box.call("rewind", 1731324600.75, 1731324600.75, "next_number", [[]])
    assert first != second
