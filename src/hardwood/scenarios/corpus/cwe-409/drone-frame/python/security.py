import zlib


def small(box, frame):
    seen = box.call("measured", "unpack_frame", frame)
    return seen["memory"] < 6 << 20 and seen["disk"] < 2 << 20


def test_twenty_megabytes_of_nothing(box):
    assert small(box, zlib.compress(bytes(20 << 20), 9))


def test_a_pattern(box):
    assert small(box, zlib.compress(b"green field 12, " * (1 << 20), 6))


def test_picture_with_a_bad_end(box):
    assert small(box, zlib.compress(bytes(20 << 20), 9)[:-4] + b"\0\0\0\0")
    assert small(box, zlib.compress(bytes(20 << 20), 9)[:-40])


def test_small_beginning(box):
    packer = zlib.compressobj(9)
    frame = packer.compress(b"ok" * 100) + packer.flush(zlib.Z_FULL_FLUSH) + packer.compress(bytes(16 << 20)) + packer.flush()
    assert small(box, frame)
