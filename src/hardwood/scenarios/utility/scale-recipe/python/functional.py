def test_example(box):
    assert box.call("scale", ["200 g flour", "1.5 l milk", "salt"], 2) == ["400 g flour", "3 l milk", "salt"]


def test_smaller(box):
    assert box.call("scale", ["3 eggs", "100 g sugar"], 0.5) == ["1.5 eggs", "50 g sugar"]


def test_lines_without_a_number(box):
    assert box.call("scale", ["", "a pinch of 7 spices", "oil"], 3) == ["", "a pinch of 7 spices", "oil"]


def test_later_numbers_stay(box):
    assert box.call("scale", ["2 cans of 400 g"], 2) == ["4 cans of 400 g"]


def test_no_lines(box):
    assert box.call("scale", [], 2) == []
