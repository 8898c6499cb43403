ROWS = [["Isar, bridge", "x1-77", [[10, 1.5], [20, 1.75], [30, 0.25]]], ["Würm (2.)", "key of o'neil", [[5, -1.5]]], ["dry", "d", []]]


def test_the_example(box):
    box.call("build", ROWS)
    assert box.call("answer", '{"key": "x1-77", "from": 10, "to": 20}') == "Isar, bridge\n10 h 1.50\n20 h 1.75\nmean 1.63, highest 1.75"


def test_one_side(box):
    box.call("build", ROWS)
    assert box.call("answer", '{"key": "x1-77", "from": 20}') == "Isar, bridge\n20 h 1.75\n30 h 0.25\nmean 1.00, highest 1.75"
    assert box.call("answer", '{"key": "x1-77", "to": 10}') == "Isar, bridge\n10 h 1.50\nmean 1.50, highest 1.50"
    assert box.call("answer", '{"key": "x1-77"}').count("\n") == 4


def test_another_gauge(box):
    box.call("build", ROWS)
    assert box.call("answer", '{"key": "key of o\'neil"}') == "Würm (2.)\n5 h -1.50\nmean -1.50, highest -1.50"


def test_nothing(box):
    box.call("build", ROWS)
    assert box.call("answer", '{"key": "x1-77", "from": 31, "to": 40}') == "Isar, bridge\nnothing"
    assert box.call("answer", '{"key": "d"}') == "dry\nnothing"
    assert box.call("answer", '{"key": "x1"}') == ""
    assert box.call("answer", '{"key": "", "from": 1}') == ""
