from struct import pack


def file(count, size, pictures, magic=b"FNT1"):
    return magic + pack("<II", count, size) + pictures


def test_letters(box):
    assert box.output("0", "2", stdin=file(3, 4, b"aaaabbbbcccc")) == "3 of 4: aaaa cccc"
    assert box.output("0", stdin=file(1, 7, b"picture")) == "1 of 7: picture"


def test_more_behind_the_last(box):
    assert box.output("1", stdin=file(2, 3, b"abcdef and so on")) == "2 of 3: def"


def test_cut_off(box):
    assert box.output("0", stdin=file(3, 4, b"aaaabbbbccc")) == "none"
    assert box.output("0", stdin=file(1, 1, b"")) == "none"
    assert box.output("0", stdin=b"FNT1\x01\x00\x00") == "none"


def test_other_files(box):
    assert box.output("0", stdin=file(1, 4, b"aaaa", magic=b"FNT2")) == "none"
    assert box.output("0", stdin=b"") == "none"


def test_many_letters(box):
    assert box.output("999", stdin=file(1000, 60, b"x" * 59940 + b"y" * 60)) == "1000 of 60: " + "y" * 60
