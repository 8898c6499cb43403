def test_points(box):
    assert tuple(box.call("line_to_point", "(3, 4)")) == (3, 4)
    assert tuple(box.call("line_to_point", "(0, 0)")) == (0, 0)


def test_signs_and_round_trip(box):
    assert tuple(box.call("line_to_point", "(3, -2)")) == (3, -2)
    assert tuple(box.call("line_to_point", box.call("point_to_line", (-12, 30)))) == (-12, 30)
