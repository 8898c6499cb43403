def lines(box, way, *closures):
    return box.output(way, *closures).splitlines()


def test_overlap_and_touch(box):
    assert lines(box, "keep", "12-30", "28-41", "50-55") == ["12-30 takes 28-41", "2 closures, the longest 12-41", "[12-41][50-55] some memory back"]
    assert lines(box, "keep", "1-2", "4-6", "6-9") == ["4-6 takes 6-9", "2 closures, the longest 4-9", "[1-2][4-9] some memory back"]


def test_one_within_the_other(box):
    assert lines(box, "keep", "0-50", "5-10", "20-30", "40-60", "61-62") == [
        "0-50 takes 5-10", "0-50 takes 20-30", "0-50 takes 40-60", "2 closures, the longest 0-60", "[0-60][61-62] some memory back"]


def test_several_joined(box):
    assert lines(box, "keep", "1-3", "2-4", "6-7", "8-9", "9-12", "12-13") == [
        "1-3 takes 2-4", "8-9 takes 9-12", "8-12 takes 12-13", "3 closures, the longest 8-13", "[1-4][6-7][8-13] some memory back"]


def test_nothing_to_join(box):
    assert lines(box, "free", "1-3", "4-8", "10-14") == ["3 closures, the longest 4-8", "[1-3][4-8][10-14]"]
    assert lines(box, "free", "7-7", "9-9") == ["2 closures, the longest 7-7", "[7-7][9-9]"]
    assert lines(box, "free") == ["no closures"]
