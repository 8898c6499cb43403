def test_examples(box):
    assert box.call("to_cm", "5 ft 11 in") == 180
    assert box.call("to_cm", "70 in") == 178


def test_feet_only(box):
    assert box.call("to_cm", "6 ft") == 183
    assert box.call("to_cm", "10 ft") == 305


def test_rounded_once(box):
    assert box.call("to_cm", "1 ft 2 in") == 36
    assert box.call("to_cm", "4 ft 0 in") == 122
