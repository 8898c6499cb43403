import gzip
import struct


def small(box, packed):
    box.mkdir("inbox")
    seen = box.call("measured", "receive", "Oberalm-2", packed)
    left = sum(len(box.read(name) or b"") for name in box.files())
    return seen["memory"] < 9 << 20 and seen["disk"] < 2 << 20 and left < 500_000


def test_twelve_megabytes(box):
    assert small(box, gzip.compress(b"12:00;0.1\n" * 1_200_000, 5))
    assert small(box, gzip.compress(bytes(14 << 20)))


def test_in_several_members(box):
    member = gzip.compress(b"12:00;0.1\n" * 19_000, 5)
    assert small(box, member * 70)
    assert small(box, gzip.compress(b"06:10;0.0\n" * 1_400_000, 5) + gzip.compress(b""))


def test_length_at_the_end_is_a_lie(box):
    packed = gzip.compress(b"06:10;0.0\n" * 1_400_000, 5)
    assert small(box, packed[:-4] + struct.pack("<L", 20))
    assert small(box, packed[:-8])
