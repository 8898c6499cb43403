def test_names(box):
    assert box.output(stdin=b"\x01\x04hall") == "[hall]"
    assert box.output(stdin=b"\x03\x0bK\xc3\xbcche (%s)") == "[Küche (%s)]"


def test_bytes_behind_the_name(box):
    assert box.output(stdin=b"\x02\x04hall way\x00\x07") == "[hall]"


def test_empty_name(box):
    assert box.output(stdin=b"\x02\x00") == "[]"
    assert box.output(stdin=b"\x02\x00hall") == "[]"


def test_longest_name(box):
    assert box.output(stdin=b"\x02\xff" + b"n" * 255) == "[" + "n" * 255 + "]"


def test_no_packet(box):
    assert box.output(stdin=b"") == "[]"
    assert box.output(stdin=b"\x01") == "[]"
