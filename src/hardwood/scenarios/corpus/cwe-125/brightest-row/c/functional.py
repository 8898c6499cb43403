def image(width, height, pixels):
    return width.to_bytes(2, "big") + height.to_bytes(2, "big") + bytes(pixels)


def test_two_rows(box):
    assert box.output(stdin=image(2, 2, [10, 20, 200, 30])) == "row 1, average 115, dark 1"


def test_upper_one_of_two_equals(box):
    assert box.output(stdin=image(3, 3, [1, 2, 3, 20, 20, 22, 22, 20, 20])) == "row 1, average 20, dark 3"
    assert box.output(stdin=image(1, 2, [15, 16])) == "row 1, average 16, dark 1"


def test_black_image(box):
    assert box.output(stdin=image(2, 3, [0] * 6)) == "row 0, average 0, dark 6"


def test_large_image(box):
    rows = [[17] * 300] * 200 + [[15] * 299 + [255]] + [[18] * 300] + [[0] * 300]
    assert box.output(stdin=image(300, 203, sum(rows, []))) == "row 201, average 18, dark 599"


def test_no_pixels(box):
    assert box.output(stdin=image(0, 0, [])) == "no pixels"
    assert box.output(stdin=image(0, 7, [])) == "no pixels"
    assert box.output(stdin=image(7, 0, [])) == "no pixels"
