def test_examples(box):
    assert box.call("shorten", "kilometre", 6) == "ki..re"
    assert box.call("shorten", "kilometre", 7) == "kil..re"


def test_short_enough(box):
    assert box.call("shorten", "kilometre", 9) == "kilometre"
    assert box.call("shorten", "map", 20) == "map"
    assert box.call("shorten", "", 4) == ""


def test_one_too_long(box):
    assert box.call("shorten", "kilometre", 8) == "kil..tre"


def test_smallest_limit(box):
    assert box.call("shorten", "timetable", 4) == "t..e"
    assert box.call("shorten", "timetable", 5) == "ti..e"
