def test_greater_and_less(box):
    assert box.call("is_true", 34.5, "> 30") is True
    assert box.call("is_true", 34.5, "< 30") is False
    assert box.call("is_true", 0, "> -3") is True


def test_with_equality(box):
    assert box.call("is_true", 55, "<= 55") is True
    assert box.call("is_true", 55, ">= 55.5") is False
