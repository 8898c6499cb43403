def clean(box, bidder, *bids):
    ran = box.run("free", bidder, *bids)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_in_the_middle(box):
    assert clean(box, "bo", "ann:90", "bo:80", "cy:70")
    assert clean(box, "bo", "ann:90", "bo:80", "cy:70", "bo:60", "di:50")


def test_at_the_ends(box):
    assert clean(box, "bo", "bo:90", "ann:80", "cy:70")
    assert clean(box, "bo", "ann:80", "cy:70", "bo:60")


def test_side_by_side(box):
    assert clean(box, "bo", "ann:90", "bo:80", "bo:70", "cy:60")
    assert clean(box, "bo", "bo:80", "bo:70", "cy:60")
    assert clean(box, "bo", "cy:60", "bo:50", "bo:40")


def test_all_of_them(box):
    assert clean(box, "bo", "bo:90")
    assert clean(box, "bo", "bo:90", "bo:80", "bo:70", "bo:60")
