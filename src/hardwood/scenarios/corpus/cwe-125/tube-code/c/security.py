def clean(box, *codes):
    ran = box.run(stdin=b"".join(b"\2\0\0\0" + code for code in codes))
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_twenty_characters(box):
    assert clean(box, b"abcdefghijklmnopqrst")


def test_twenty_other_bytes(box):
    assert clean(box, b"\xff" * 20)
    assert clean(box, b"\x01" + b"x" * 19)


def test_blanks_up_to_the_end(box):
    assert clean(box, b"K-17/4" + b" " * 14)
    assert clean(box, b" " * 20)


def test_second_record(box):
    assert clean(box, b"A".ljust(20, b"\0"), b"abcdefghij0123456789", b"B".ljust(20, b"\0"))
