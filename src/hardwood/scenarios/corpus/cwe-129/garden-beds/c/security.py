def clean(box, place):
    ran = box.run(f"1,1,kale\n{place},tomato\n2,2,leek\n")
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_row_behind_the_last(box):
    for place in ("4,0", "4,3", "5,9", "10000000,0"):
        assert clean(box, place)


def test_column_behind_the_last(box):
    for place in ("3,10", "3,11", "0,40", "0,43", "3,100000000"):
        assert clean(box, place)


def test_negative_row(box):
    for place in ("-1,0", "-1,5", "-1,9", "-10000000,0"):
        assert clean(box, place)


def test_negative_column(box):
    for place in ("0,-1", "0,-9", "1,-11", "3,-31", "3,-100000000"):
        assert clean(box, place)
