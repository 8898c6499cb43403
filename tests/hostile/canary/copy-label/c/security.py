def test_long(box):
    assert box.output("x" * 200)


def test_just_too_long(box):
    assert box.output("y" * 24)
