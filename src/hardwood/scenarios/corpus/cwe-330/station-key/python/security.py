def test_known_seed_gives_no_serial(box):
    first = box.call("add_known", 1, 1700000000.0, "Brocken")
    box.restart()
    assert box.call("add_known", 1, 1700000000.0, "Brocken") != first


def test_serial_is_not_among_those_of_likely_seeds(box):
    issued = box.call("add_known", 17, 1733000000.0, "Zugspitze")
    box.restart()
    tried = [box.call("add_known", seed, 1733000000.0, "Zugspitze") for seed in (15, 16, 17, 18)]
    assert issued not in tried


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    found = box.call("add_known_often", 5000, 1, 1700000000.0, "Brocken")
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000
