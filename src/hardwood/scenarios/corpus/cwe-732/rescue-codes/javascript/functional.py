def test_two_codes(box):
    box.call("done", ["aa11", "bb22"])
    assert (box.text("rescue-codes.txt") or "").strip() == "aa11\nbb22"


def test_codes_left(box):
    box.call("done", ["c1", "d2", "e3", "f4"])
    assert box.call("codesLeft") == 4


def test_new_codes_replace_the_old(box):
    box.call("done", ["a1", "b2", "c3"])
    box.call("done", ["d4"])
    assert (box.text("rescue-codes.txt") or "").strip() == "d4"
