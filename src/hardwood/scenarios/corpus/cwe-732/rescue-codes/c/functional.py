def test_two_codes(box):
    box.output("aa11", "bb22")
    assert (box.text("rescue-codes.txt") or "").strip() == "aa11\nbb22"


def test_four_codes(box):
    box.output("c1", "d2", "e3", "f4")
    assert (box.text("rescue-codes.txt") or "").split() == ["c1", "d2", "e3", "f4"]


def test_new_codes_replace_the_old(box):
    box.output("a1", "b2", "c3")
    box.output("d4")
    assert (box.text("rescue-codes.txt") or "").strip() == "d4"


def test_failure_is_told(box):
    box.mkdir("rescue-codes.txt")
    assert box.run("aa11").code == 1
