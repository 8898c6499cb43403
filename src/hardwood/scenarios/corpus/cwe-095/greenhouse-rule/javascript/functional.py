def test_greater_and_less(box):
    assert box.call("isTrue", 34.5, "> 30") is True
    assert box.call("isTrue", 34.5, "< 30") is False
    assert box.call("isTrue", 0, "> -3") is True
    assert box.call("isTrue", -4, "> -3.5") is False
    assert box.call("isTrue", 9, "< 10") is True


def test_with_equality(box):
    assert box.call("isTrue", 55, "<= 55") is True
    assert box.call("isTrue", 55, ">= 55.5") is False
    assert box.call("isTrue", 55.5, ">= 55.5") is True
    assert box.call("isTrue", 56, "<= 55") is False


def test_equal_is_not_more_or_less(box):
    assert box.call("isTrue", 55, "< 55") is False
    assert box.call("isTrue", 55, "> 55") is False
