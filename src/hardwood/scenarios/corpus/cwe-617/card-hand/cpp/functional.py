def test_the_example(box):
    assert box.output("QH TD 2C") == "22"


def test_every_rank(box):
    assert box.output("2C 3D 4H 5S 6C 7D 8H 9S TC") == "54"
    assert box.output("JD QH KS") == "30"
    assert box.output("AC") == "11"


def test_spaces(box):
    assert box.output("") == "0"
    assert box.output("  AC   AC ") == "22"


def test_long_hand(box):
    assert box.output("9S " * 200) == "1800"
