def clean(box, *args):
    ran = box.run(*args)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_as_long_as_the_room(box):
    for title in ("12345678", "The 12345678", "A " + "x" * 8):
        assert clean(box, "8", title)


def test_one_less_than_the_room(box):
    for title in ("1234567", "The 1234567", "A " + "x" * 7):
        assert clean(box, "8", title)


def test_longer(box):
    for length in (9, 16, 17, 100, 5000):
        assert clean(box, "8", "t" * length)
        assert clean(box, "16", "An " + "t" * length)


def test_room_of_one(box):
    assert clean(box, "1", "x")
    assert clean(box, "1", "The Sea")


def test_odd_rooms(box):
    for room in range(1, 40):
        assert clean(box, str(room), "The quick brown fox jumps over the lazy dog")
