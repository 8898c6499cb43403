def test_whole_line(box):
    assert box.output("mo_77 12050 9\n") == "1 mo_77, 12050 points, level 9"
    assert box.output("Ö.Z. -5 0") == "1 Ö.Z., -5 points, level 0"


def test_something_is_missing(box):
    assert box.output("mo_77 12050") == "0"
    assert box.output("mo_77") == "0"
    assert box.output("") == "0"


def test_nick_of_fifteen(box):
    assert box.output("abcdefghijklmno 1 2") == "1 abcdefghijklmno, 1 points, level 2"
