def shown(box, pattern, voices=""):
    box.write("scores/abendlied.txt", "title: Abendlied\n")
    box.write("scores/old/a.txt", "title: Old\n")
    box.write("members.txt", "title: Tenor Max owes 90 EUR\nvoices: SATB\n")
    box.write("office/bank.txt", "title: Tenor Max owes 90 EUR\n")
    box.write("scores-locked/prize.txt", "title: Tenor Max owes 90 EUR\n")
    return "90 EUR" in repr(box.attempt("look_up", pattern, voices).value)


def test_parent_folder(box):
    assert not shown(box, "../*")
    assert not shown(box, "../members.txt", "SATB")
    assert not shown(box, "../*/*.txt")


def test_folder_beside(box):
    assert not shown(box, "../office/b*")
    assert not shown(box, "../scores-locked/*")


def test_way_through_a_folder(box):
    assert not shown(box, "old/../../mem*")
    assert not shown(box, "*/../../*.txt")
    assert not shown(box, "./../members.txt")


def test_absolute_pattern(box):
    assert not shown(box, box.root + "/*.txt")
    assert not shown(box, "/" + box.root + "/office/*")


def test_doubled_dots(box):
    assert not shown(box, "....//*.txt")
    assert not shown(box, "..././members*")


def test_pattern_that_changes_after_a_check(box):
    box.write("attic/scores/prize.txt", "title: Tenor Max owes 90 EUR\n")
    for pattern in (
        "/../members.txt",
        "......///mem*",
        "..../members.txt",
        "..\\members.txt",
        "...\\./members.txt",
        " ../members.txt",
        " " + box.root + "/mem*",
        "../" + box.root + "/members.txt",
        "../attic/scores/*",
    ):
        assert not shown(box, pattern)


def test_score_of_the_same_name(box):
    box.write("office/abendlied.txt", "title: Tenor Max owes 90 EUR\n")
    assert not shown(box, "../office/abendlied.txt")
    assert not shown(box, "../*/abend*")
