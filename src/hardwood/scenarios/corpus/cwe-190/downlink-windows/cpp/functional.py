from struct import pack


def block(*windows, text=b""):
    return bytes([len(windows)]) + b"".join(pack("<II", *window) for window in windows) + text


def test_windows_in_the_order_of_the_table(box):
    text = b"temp 12.5;tilt 3"
    out = box.output(stdin=block((33, 9), (43, 6), (33, 4), (33, 16), text=text))
    assert out == "[temp 12.5][tilt 3][temp][temp 12.5;tilt 3]"


def test_ends_exactly_at_the_end(box):
    assert box.output(stdin=block((9, 5), text=b"hello")) == "[hello]"
    assert box.output(stdin=block((13, 1), text=b"hello")) == "[o]"


def test_beyond_the_end(box):
    assert box.output(stdin=block((17, 6), (17, 5), text=b"hello")) == "[?][hello]"
    assert box.output(stdin=block((17, 1), (17, 200), text=b"hello")) == "[h][?]"


def test_length_zero(box):
    assert box.output(stdin=block((17, 0), (22, 0), text=b"hello")) == "[][]"


def test_nothing_behind_the_table(box):
    assert box.output(stdin=block((1, 0), (17, 9))) == "[][?]"
    assert box.output(stdin=block((33, 1), (33, 2), (33, 0), (1, 0))) == "[?][?][][]"
