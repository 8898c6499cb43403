def clean(box, *typed):
    ran = box.run("." * 18, *typed)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_seat_zero(box):
    assert clean(box, "0")
    assert clean(box, "")
    assert clean(box, "row b")


def test_behind_the_last_seat(box):
    for typed in ("19", "20", "24", "30", "100000000"):
        assert clean(box, typed)


def test_negative_seat(box):
    for typed in ("-1", "-2", "-9", "-100000000"):
        assert clean(box, typed)
        assert clean(box, "4", typed)
