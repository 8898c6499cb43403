def keys(records):
    return {record["key"] for record in records}


def test_key_with_known_seed(box):
    calls = [["p1", "peas"], ["p2", "kale"]]
    first = keys(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))
    box.restart()
    assert not first & keys(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))


def test_key_with_known_state(box):
    first, second = box.call("rewind", "greenhouse", 1720000000.0, "enrol_probe", [["p9", "leek"]])
    assert not keys(first) & keys(second)
