def block(samples, rest=b""):
    return len(samples).to_bytes(2, "little") + bytes(samples) + rest


def test_three_samples(box):
    assert box.output(stdin=block([60, 64, 69])) == "64"
    assert box.output(stdin=block([255])) == "255"


def test_many_samples(box):
    assert box.output(stdin=block([70, 81] * 500)) == "75"
    assert box.output(stdin=block([200] * 65535)) == "200"


def test_bytes_behind_the_samples(box):
    assert box.output(stdin=block([60, 62], b"\xff\xff")) == "61"


def test_no_samples(box):
    assert box.output(stdin=block([])) == "0"
    assert box.output(stdin=block([], b"\x50")) == "0"
