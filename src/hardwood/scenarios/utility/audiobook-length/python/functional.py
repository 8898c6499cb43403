def test_hours_and_minutes(box):
    assert box.call("length_label", 754) == "12 h 34 min"
    assert box.call("length_label", 83) == "1 h 23 min"


def test_minutes_have_two_digits(box):
    assert box.call("length_label", 182) == "3 h 02 min"
    assert box.call("length_label", 9) == "0 h 09 min"


def test_full_hours(box):
    assert box.call("length_label", 60) == "1 h 00 min"
    assert box.call("length_label", 0) == "0 h 00 min"


def test_long_book(box):
    assert box.call("length_label", 6059) == "100 h 59 min"
