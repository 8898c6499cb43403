def clean(box, count, samples):
    ran = box.run(stdin=count.to_bytes(2, "little") + samples)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_sample_is_missing(box):
    assert clean(box, 4, b"<@E")
    assert clean(box, 7, b"<@E<@E")


def test_two_or_more_are_missing(box):
    for count in (5, 6, 9, 20):
        assert clean(box, count, b"<@E")


def test_most_are_missing(box):
    for count in (255, 256, 258, 0x4000, 0x7FFF, 0x8000, 0xFFFF):
        assert clean(box, count, b"<@E")
        assert clean(box, count, b"")


def test_count_is_not_whole(box):
    for byte in (b"\0", b"\1", b"\xff"):
        ran = box.run(stdin=byte)
        assert not ran.sanitizer and ran.code >= 0
