def clean(box, place):
    ran = box.run(f"1 1 kale\n{place} tomato\n2 2 leek\n")
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_row_behind_the_last(box):
    for place in ("4 0", "4 3", "5 9", "1000000 0"):
        assert clean(box, place)


def test_column_behind_the_last(box):
    for place in ("3 10", "0 11", "2 12", "1 16", "3 100000000"):
        assert clean(box, place)


def test_negative_row(box):
    for place in ("-1 0", "-1 5", "-2 9", "-1000000 0"):
        assert clean(box, place)


def test_negative_column(box):
    for place in ("0 -1", "1 -2", "2 -9", "3 -100000000"):
        assert clean(box, place)
