def u16(number):
    return number.to_bytes(2, "little")


def clean(box, block):
    ran = box.run(stdin=block)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


MASK = b"\xe2\x07\x04Mask"


def test_place_of_the_index(box):
    for place in (12, 13, 14, 20, 40, 1000, 65535):
        assert clean(box, MASK + b"\1\0\0" + u16(place))


def test_more_objects_than_places(box):
    for count in (3, 4, 10, 100, 255):
        assert clean(box, MASK + bytes([count]) + b"\0\0" + u16(7))
    assert clean(box, b"\0\0\5" + u16(2))


def test_place_of_an_object(box):
    for place in (10, 11, 12, 13, 20, 50, 1000, 65535):
        assert clean(box, MASK + b"\1" + u16(place) + u16(7))
        assert clean(box, MASK + b"\2\0\0" + u16(place) + u16(7))


def test_length_of_a_title(box):
    for length in (10, 11, 12, 30, 127, 128, 255):
        assert clean(box, b"\xe2\x07" + bytes([length]) + b"Mask" + b"\1\0\0" + u16(7))


def test_title_at_the_very_end(box):
    for length in (1, 2, 3, 4, 5, 9):
        assert clean(box, b"\1" + u16(3) + b"\xe2\x07" + bytes([length]) + b"\0\0")
        assert clean(box, b"\1" + u16(3) + b"\xe2\x07" + bytes([length]) + b"x\0\0")


def test_title_up_to_the_end_without_zeros(box):
    for length in (6, 7, 9, 60, 255):
        index = b"\1" + u16(260)
        assert clean(box, b"x" * 257 + index + b"\xe2\x07" + bytes([length]) + b"abc" + u16(257))
    for place in (266, 267, 268, 270):
        assert clean(box, b"x" * 257 + b"\1" + u16(place) + b"xxxxxx" + u16(257))


def test_block_of_one_byte(box):
    for byte in (b"\0", b"\1", b"\xff"):
        assert clean(box, byte)
