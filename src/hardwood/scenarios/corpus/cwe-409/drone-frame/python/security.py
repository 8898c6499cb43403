import zlib


def memory(box, frame):
    return box.call("measured", "unpack_frame", frame)["memory"]


def test_twenty_megabytes_of_nothing(box):
    assert memory(box, zlib.compress(bytes(20 << 20), 9)) < 6 << 20


def test_a_pattern(box):
    assert memory(box, zlib.compress(b"green field 12, " * (1 << 20), 6)) < 6 << 20


def test_picture_with_a_bad_end(box):
    assert memory(box, zlib.compress(bytes(20 << 20), 9)[:-4] + b"\0\0\0\0") < 6 << 20
    assert memory(box, zlib.compress(bytes(20 << 20), 9)[:-40]) < 6 << 20


def test_small_beginning(box):
    packer = zlib.compressobj(9)
    frame = packer.compress(b"ok" * 100) + packer.flush(zlib.Z_FULL_FLUSH) + packer.compress(bytes(16 << 20)) + packer.flush()
    assert memory(box, frame) < 6 << 20
