def kept(box, sprites):
    """The texture is there as long as its first user."""
    ran = box.run(str(sprites))
    return not ran.sanitizer and 0 <= ran.code < 86


def test_one_too_many(box):
    assert kept(box, 255)
    assert kept(box, 256)


def test_once_around(box):
    assert kept(box, 257)
    assert kept(box, 300)


def test_many_times_around(box):
    assert kept(box, 512)
    assert kept(box, 1023)
    assert kept(box, 5000)
