def test_examples(box):
    assert box.call("delay", "07:45", "07:52") == 7
    assert box.call("delay", "23:58", "00:03") == 5
    assert box.call("delay", "00:01", "23:59") == -2


def test_same_day(box):
    assert box.call("delay", "12:00", "12:00") == 0
    assert box.call("delay", "09:05", "08:59") == -6
    assert box.call("delay", "06:10", "17:40") == 690


def test_far_over_midnight(box):
    assert box.call("delay", "20:00", "02:30") == 390
    assert box.call("delay", "03:00", "22:00") == -300
