def clean(box, *lines):
    ran = box.run(*lines)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_first_number_behind_the_last_candidate(box):
    assert clean(box, "6")
    assert clean(box, "0 1 6 2")


def test_larger_numbers(box):
    for number in ("7", "8", "9", "1000000000"):
        assert clean(box, "1 2", "3 " + number)


def test_below_the_first_candidate(box):
    for number in ("-1", "-2", "-4", "-1000000000"):
        assert clean(box, number)
        assert clean(box, "3 " + number + " 3")
