def test_the_example(box):
    assert [box.output(str(index), "0", "0", "0", "2") for index in range(4)] == ["3", "0", "1", "0"]


def test_wide(box):
    parents = ["0"] * 200 + ["7"] * 50
    assert box.output("0", "0", *parents) == "250"
    assert box.output("7", "0", *parents) == "50"


def test_longer_chain(box):
    assert box.output("0", "100") == "100"
    assert box.output("40", "100") == "60"
    assert box.output("1", "50", "0", "0", "1", "1", "0") == "2"


def test_one_comment(box):
    assert box.output("0", "0") == "0"
