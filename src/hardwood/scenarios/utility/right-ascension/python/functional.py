def test_example(box):
    assert box.call("to_degrees", "06h30m00s") == 97.5
    assert box.call("to_degrees", "half past six") is None


def test_seconds(box):
    assert abs(box.call("to_degrees", "05h34m31.9s") - 83.633) < 1e-9
    assert abs(box.call("to_degrees", "23h59m59s") - 359.996) < 1e-9


def test_zero(box):
    assert box.call("to_degrees", "00h00m00s") == 0


def test_other_text(box):
    assert box.call("to_degrees", "") is None
    assert box.call("to_degrees", "12h30m") is None
