def test_numbers_of_a_known_seed(box):
    first = box.call("ask_known", 214, 1700000000.0, ["214", "215"])
    box.restart()
    assert not set(first) & set(box.call("ask_known", 214, 1700000000.0, ["214", "215"]))


def test_numbers_of_the_moment_of_power_up(box):
    first = box.call("ask_known", 1731324600.75, 1731324600.75, ["vault"])
    box.restart()
    assert box.call("ask_known", 1731324600.75, 1731324600.75, ["vault"]) != first
