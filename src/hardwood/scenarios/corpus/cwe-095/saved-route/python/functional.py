def test_points(box):
    assert tuple(box.call("line_to_point", "(3, 4)")) == (3, 4)
    assert tuple(box.call("line_to_point", "(0, 0)")) == (0, 0)


def test_signs(box):
    assert tuple(box.call("line_to_point", "(3, -2)")) == (3, -2)
    assert tuple(box.call("line_to_point", "(-12, 30)")) == (-12, 30)
