def clean(box, tag):
    ran = box.run(stdin=tag)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_byte_too_many(box):
    assert clean(box, b"t" * 24)


def test_a_few_bytes_too_many(box):
    for count in (25, 26, 32, 48, 100, 127, 128, 255):
        assert clean(box, b"t" * count)


def test_counts_beyond_a_byte(box):
    for count in (256, 260, 280, 300, 511, 5000, 65536 + 4, 200000):
        assert clean(box, b"\0" * count)
