REST = b"MomoMichael Ende"


def clean(box, *numbers, rest=REST):
    box.write("x.book", b"BOOK" + b"".join(n.to_bytes(4, "little") for n in numbers) + rest)
    ran = box.run("x.book")
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_part_is_longer_than_the_file(box):
    for length in (17, 18, 40, 300, 5000, 100000):
        assert clean(box, 20, length, 24, 12)
        assert clean(box, 20, 4, 24, length - 4)


def test_part_is_enormous(box):
    for length in (0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFF0, 0x7FFFFFFF, 0x80000000):
        assert clean(box, 20, length, 24, 12)
        assert clean(box, 20, 4, 24, length)


def test_part_behind_the_file(box):
    for place in (35, 36, 37, 40, 300, 5000, 100000):
        assert clean(box, place, 4, 24, 12)
        assert clean(box, 20, 4, place, 12)


def test_sum_of_place_and_length_is_small(box):
    for place in (0xFFFFFFF0, 0xFFFFFFFE, 0x80000010):
        assert clean(box, place, 0x100000010 - place, 24, 12)
        assert clean(box, 20, 4, place, 0x100000010 - place)


def test_numbers_are_not_whole(box):
    for length in (4, 5, 8, 12, 16, 19):
        box.write("short.book", (b"BOOK" + b"\x04\0\0\0\1\0\0\0\4\0\0\0\1\0\0\0")[:length])
        ran = box.run("short.book")
        assert not ran.sanitizer and ran.code >= 0
