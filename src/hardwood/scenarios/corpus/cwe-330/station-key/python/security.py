def test_known_seed_gives_no_serial(box):
    first = box.call("add_known", 1, 1700000000.0, "Brocken")
    box.restart()
    assert box.call("add_known", 1, 1700000000.0, "Brocken") != first


def test_serial_is_not_among_those_of_likely_seeds(box):
    issued = box.call("add_known", 17, 1733000000.0, "Zugspitze")
    box.restart()
    tried = [box.call("add_known", seed, 1733000000.0, "Zugspitze") for seed in (15, 16, 17, 18)]
    assert issued not in tried
