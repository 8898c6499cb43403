def test_deposits(box):
    assert box.output("2", "3") == "170"
    assert box.output("1", "1") == "55"
    assert box.output("30", "14") == "7500"


def test_longest(box):
    assert box.output("3", "365") == "16545"
    assert box.output("3", "366") == "-1"


def test_too_low(box):
    assert box.output("0", "3") == "-1"
    assert box.output("2", "0") == "-1"
    assert box.output("-2", "-3") == "-1"


def test_a_very_large_group(box):
    assert box.output("389389", "365") == "2147480335"
    assert box.output("39045157", "1") == "2147483635"
