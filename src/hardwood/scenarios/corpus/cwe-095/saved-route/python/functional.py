def as_tuples(points):
    return [tuple(point) for point in points]


def test_points(box):
    assert as_tuples(box.call("parse_route", "(0, 0)\n(3, 4)\n")) == [(0, 0), (3, 4)]
    assert as_tuples(box.call("parse_route", "(3, -2)\n")) == [(3, -2)]


def test_blank_lines(box):
    assert box.call("parse_route", "") == []
    assert as_tuples(box.call("parse_route", "(1, 2)\n\n(12, 30)")) == [(1, 2), (12, 30)]
