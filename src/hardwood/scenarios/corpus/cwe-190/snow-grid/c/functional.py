def test_small_grids(box):
    assert box.output("4", "3") == "4 x 3, last 3"
    assert box.output("1", "1") == "1 x 1, last 3"


def test_wide_and_high(box):
    assert box.output("5000", "2") == "5000 x 2, last 3"
    assert box.output("1", "3000") == "1 x 3000, last 3"


def test_without_cells(box):
    assert box.output("0", "3") == "none"
    assert box.output("4", "0") == "none"
    assert box.output("-2", "-2") == "none"


def test_one_square_kilometre(box):
    assert box.output("1000", "1000") == "1000 x 1000, last 3"
