def test_example(box):
    assert box.call("warmest", [[20.5, 21.0], [23.5, 19.0]]) == [1, 0]


def test_ties(box):
    assert box.call("warmest", [[1.0, 5.0, 5.0], [5.0, 2.0, 5.0]]) == [0, 1]
    assert box.call("warmest", [[3.0, 4.0], [9.0, 9.0], [9.0, 1.0]]) == [1, 0]


def test_below_zero(box):
    assert box.call("warmest", [[-8.0, -7.5, -9.0], [-7.0, -6.5, -11.0]]) == [1, 1]


def test_no_rows(box):
    assert box.call("warmest", []) is None


def test_last_cell(box):
    assert box.call("warmest", [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]) == [1, 2]
