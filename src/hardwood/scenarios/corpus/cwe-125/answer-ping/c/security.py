def clean(box, request):
    ran = box.run(stdin=request)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_byte_is_missing(box):
    assert clean(box, b"P\0\3hi")
    assert clean(box, b"P\0\6hello")


def test_a_few_bytes_are_missing(box):
    for length in (4, 5, 6, 8, 13):
        assert clean(box, bytes([80, 0, length]) + b"hi")


def test_many_bytes_are_missing(box):
    for length in (b"\0\xff", b"\1\0", b"\1\2", b"\x40\0", b"\x7f\xff", b"\x80\0", b"\xff\xff"):
        assert clean(box, b"P" + length + b"hi")
        assert clean(box, b"P" + length)


def test_head_is_not_whole(box):
    assert clean(box, b"P")
    assert clean(box, b"P\0")
    assert clean(box, b"P\1")
