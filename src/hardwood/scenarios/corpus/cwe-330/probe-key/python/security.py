def codes(records):
    return {record["code"] for record in records}


def test_code_with_known_seed(box):
    calls = [["p1", "peas"], ["p2", "kale"]]
    first = codes(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))
    box.restart()
    assert not first & codes(box.call("replay", 0, 1700000000.0, "enrol_probe", calls))


def test_code_with_known_state(box):
    first, second = box.call("rewind", "greenhouse", 1720000000.0, "enrol_probe", [["p9", "leek"]])
    assert not codes(first) & codes(second)
