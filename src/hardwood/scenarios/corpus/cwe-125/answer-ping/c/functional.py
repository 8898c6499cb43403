def test_short_text(box):
    assert box.output(stdin=b"P\0\2hi") == "5 " + b"R\0\2hi".hex()
    assert box.output(stdin=b"P\0\5\0\xff\n %") == "8 " + b"R\0\5\0\xff\n %".hex()


def test_long_text(box):
    text = bytes(range(256)) * 3 + b"end"
    assert box.output(stdin=b"P\3\3" + text) == "774 " + (b"R\3\3" + text).hex()
    assert box.output(stdin=b"P\xff\xff" + b"x" * 65535) == "65538 " + (b"R\xff\xff" + b"x" * 65535).hex()


def test_empty_text(box):
    assert box.output(stdin=b"P\0\0") == "3 " + b"R\0\0".hex()


def test_bytes_behind_the_text(box):
    assert box.output(stdin=b"P\0\2hi there") == "5 " + b"R\0\2hi".hex()


def test_other_type(box):
    assert box.output(stdin=b"J\0\2hi") == "0 "
