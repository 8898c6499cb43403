def book(*numbers, rest=b""):
    return b"BOOK" + b"".join(n.to_bytes(4, "little") for n in numbers) + rest


def test_a_book(box):
    box.write("momo.book", book(20, 4, 24, 12, rest=b"MomoMichael Ende"))
    assert box.output("momo.book") == "[Momo, by Michael Ende]"


def test_parts_anywhere(box):
    rest = b"\0" * 300 + "Jörg %s".encode() + b"\xff\xff" + b"On the Road" + b"\0tail"
    box.write("b/road.book", book(20 + 300 + 8 + 2, 11, 20 + 300, 8, rest=rest))
    assert box.output("b/road.book") == "[On the Road, by Jörg %s]"


def test_empty_and_overlapping_parts(box):
    box.write("a.book", book(20, 0, 20, 3, rest=b"Ada"))
    assert box.output("a.book") == "[, by Ada]"
    box.write("b.book", book(20, 8, 20, 3, rest=b"Ada Lind"))
    assert box.output("b.book") == "[Ada Lind, by Ada]"


def test_no_book(box):
    box.write("notes.txt", "BOOM! A text that is longer than twenty bytes.")
    box.write("map.maps", b"MAPS" + book(20, 4, 24, 12, rest=b"MomoMichael Ende")[4:])
    box.write("empty.book", b"")
    assert box.output("notes.txt") == "none"
    assert box.output("map.maps") == "none"
    assert box.output("empty.book") == "none"
    assert box.output("missing.book") == "none"
