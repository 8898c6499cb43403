def test_short(box):
    assert box.output("tea") == "tea 3"


def test_other(box):
    assert box.output("green tea") == "green tea 9"
