import random
import zlib


def noise(size):
    return random.Random(size).randbytes(size)


def test_pictures(box):
    for picture in (b"", b"\x00", b"green field " * 500, noise(20_000)):
        assert box.call("unpack_frame", zlib.compress(picture, 9)) == picture
        assert box.call("unpack_frame", zlib.compress(picture, 0)) == picture


def test_biggest_picture(box):
    for picture in (bytes(65536), noise(65536)):
        assert box.call("unpack_frame", zlib.compress(picture, 9)) == picture


def test_too_big(box):
    for picture in (bytes(65537), noise(65537), b"ab" * 50_000):
        assert box.call("unpack_frame", zlib.compress(picture, 9)) is None


def test_no_frame(box):
    for data in (b"hello", b"\x00\x01\x02\x03", b"\xff" * 100):
        assert box.call("unpack_frame", data) is None
