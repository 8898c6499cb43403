def clean(box, data):
    ran = box.run(stdin=data)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out and "-" not in ran.stdout


def test_size_of_nothing(box):
    assert clean(box, b"\x00\x00R\x01windy")
    assert clean(box, b"\x00\x00R\x01")


def test_smaller_than_the_head(box):
    for size in (1, 2, 3):
        assert clean(box, bytes([0, size]) + b"R\x01windy")
        assert clean(box, bytes([0, size]) + b"R\x01" + b"w" * 60000)


def test_every_small_size(box):
    for size in range(10):
        assert clean(box, bytes([0, size]) + b"R\x00" + b"w" * 5)
