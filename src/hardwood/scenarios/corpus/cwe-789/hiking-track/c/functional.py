from struct import pack


def track(*points):
    return pack("=I", len(points)) + b"".join(pack("=iii", *point) for point in points)


def test_some_points(box):
    assert box.output(stdin=track((47000001, 11000002, 1900), (-1, 0, -3))) == "2 47000001,11000002,1900 -1,0,-3"


def test_no_points(box):
    assert box.output(stdin=track()) == "0"


def test_long_track(box):
    assert box.output(stdin=track(*[(5, 6, 7)] * 20000)) == "20000" + " 5,6,7" * 20000
    assert box.output(stdin=track(*[(5, 6, 7)] * 1000) + b"more") == "1000" + " 5,6,7" * 1000


def test_too_short(box):
    assert box.output(stdin=b"") == "no track"
    assert box.output(stdin=b"\x01\x00") == "no track"
    assert box.output(stdin=track((1, 2, 3), (4, 5, 6))[:-1]) == "no track"
    assert box.output(stdin=track((1, 2, 3), (4, 5, 6))[:16]) == "no track"
