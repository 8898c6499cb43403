from struct import pack


def stays_inside(box, *windows):
    data = bytes([len(windows)]) + b"".join(pack("<II", *window) for window in windows) + b"hello"
    ran = box.run(stdin=data)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_offset_and_length_wrap(box):
    assert stays_inside(box, (0xFFFFFFF0, 0x1C))
    assert stays_inside(box, (0x80000000, 0x80000005))


def test_good_offset_with_a_length_that_wraps(box):
    assert stays_inside(box, (9, 0xFFFFFFFF))
    assert stays_inside(box, (12, 0xFFFFFFF5))


def test_last_number(box):
    assert stays_inside(box, (0xFFFFFFFF, 1))
    assert stays_inside(box, (0xFFFFFFFF, 5))
    assert stays_inside(box, (20, 4), (0xFFFFFFF9, 9))


def test_between(box):
    assert stays_inside(box, (15, 4), (200, 1))
    assert stays_inside(box, (0x7FFFFFFF, 16))
    assert stays_inside(box, (1000, 0xFFFFFC20))
