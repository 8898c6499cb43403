def slot(tag):
    return (bytes([len(tag)]) + tag).ljust(24, b"\0").hex()


def test_short_tag(box):
    assert box.output(stdin=b"DE42") == "5 " + slot(b"DE42")


def test_any_bytes(box):
    assert box.output(stdin=b"\x00\xff A\n\x80") == "7 " + slot(b"\x00\xff A\n\x80")


def test_no_tag(box):
    assert box.output(stdin=b"") == "1 " + slot(b"")


def test_full_slot(box):
    tag = bytes(range(65, 65 + 23))
    assert box.output(stdin=tag) == "24 " + slot(tag)
