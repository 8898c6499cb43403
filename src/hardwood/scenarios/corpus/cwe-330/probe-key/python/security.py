def marks(records):
    return {record[2] for record in records}


def test_mark_with_known_seed(box):
    calls = [["p1", "peas"], ["p2", "kale"]]
    first = marks(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))
    box.restart()
    assert not first & marks(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))


def test_mark_with_known_state(box):
    first, second = box.call("rewind", "greenhouse", 1720000000.0, "enrol_probe", [["p9", "leek"]])
    assert not marks(first) & marks(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 0, 1700000000.0, "enrol_probe", [["p1", "peas"]])
    found = [record[2] for (record,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000
