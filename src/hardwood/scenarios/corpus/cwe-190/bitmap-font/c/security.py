from struct import pack


def stays_inside(box, count, size, *letters, pictures=b"p" * 32):
    ran = box.run(*letters, stdin=b"FNT1" + pack("<II", count, size) + pictures)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_product_wraps_to_the_size(box):
    assert stays_inside(box, 0x10000002, 16, "0", "1", "2", "5000")
    assert stays_inside(box, 0x10000001, 16, "1", "2", "9", pictures=b"p" * 16)


def test_product_wraps_to_nothing(box):
    assert stays_inside(box, 0x80000000, 2, "0", "1", "20")
    assert stays_inside(box, 65536, 65536, "0", "1", pictures=b"")
    assert stays_inside(box, 65536, 65536, "0", "1", "60000", pictures=b"p" * 70000)


def test_few_long_pictures(box):
    assert stays_inside(box, 16, 0x10000001, "0", "1")
    assert stays_inside(box, 2, 0x80000004, "0", "1", pictures=b"p" * 8)
    assert stays_inside(box, 4, 0x40000000, "0", "1")


def test_head_and_pictures_wrap(box):
    assert stays_inside(box, 0x1FFFFFFF, 8, "0", "5", "900")
    assert stays_inside(box, 0xFFFFFFF5, 1, "0", "33", "100")
    assert stays_inside(box, 1, 0xFFFFFFFC, "0")
