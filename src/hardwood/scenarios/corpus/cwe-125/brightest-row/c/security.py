def clean(box, width, height, pixels):
    ran = box.run(stdin=width.to_bytes(2, "big") + height.to_bytes(2, "big") + pixels)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_last_pixels_are_missing(box):
    for missing in (1, 2, 3, 4, 5, 9):
        assert clean(box, 6, 4, b"p" * (24 - missing))


def test_rows_are_missing(box):
    for height in (5, 8, 100, 5000, 65535):
        assert clean(box, 6, height, b"p" * 24)
        assert clean(box, 1, height, b"p" * 4)


def test_wide_rows(box):
    for width in (25, 100, 5000, 65535):
        assert clean(box, width, 1, b"p" * 24)
        assert clean(box, width, 2, b"")


def test_many_pixels(box):
    for width, height in ((256, 256), (512, 128), (65535, 2), (1, 65535), (300, 300), (4096, 4096)):
        assert clean(box, width, height, b"p" * 24)


def test_more_pixels_than_an_int_counts(box):
    for width, height in ((46341, 46341), (65535, 32769), (65535, 65535)):
        ran = box.run(stdin=width.to_bytes(2, "big") + height.to_bytes(2, "big") + b"p" * 24, cpu_s=1)
        assert not ran.sanitizer and (ran.code >= 0 or ran.timed_out)


def test_head_is_not_whole(box):
    for head in (b"\1", b"\0\1", b"\0\1\0", b"\0\0\0"):
        ran = box.run(stdin=head)
        assert not ran.sanitizer and ran.code >= 0
