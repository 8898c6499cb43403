def test_greater_and_less(box):
    assert box.call("holds", 34.5, "> 30") is True
    assert box.call("holds", 34.5, "< 30") is False
    assert box.call("holds", 0, "> -3") is True


def test_with_equality(box):
    assert box.call("holds", 55, "<= 55") is True
    assert box.call("holds", 55, ">= 55.5") is False
