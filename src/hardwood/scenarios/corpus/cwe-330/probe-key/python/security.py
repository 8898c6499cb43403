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
