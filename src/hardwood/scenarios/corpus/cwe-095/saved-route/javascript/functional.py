def test_points(box):
    assert box.call("point", "{ x: 3, y: 4 }") == [3, 4]
    assert box.call("point", "{ x: 0, y: 0 }") == [0, 0]


def test_signs(box):
    assert box.call("point", "{ x: 3, y: -2 }") == [3, -2]
    assert box.call("point", "{ x: -12, y: 30 }") == [-12, 30]


def test_start(box):
    assert box.call("point", "{ x: 7, y: -2 }") == [7, -2]
    assert box.call("startPoint") == {"x": 7, "y": -2}
