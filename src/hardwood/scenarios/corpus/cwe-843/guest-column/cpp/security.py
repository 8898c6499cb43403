def clean(box, *typed):
    ran = box.run(*typed)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_number(box):
    assert clean(box, "12")
    assert clean(box, "Mia", "4096", "Bo")


def test_no_and_negative_number(box):
    assert clean(box, "-1")
    assert clean(box, "Mia", "-3")


def test_number_like_an_address(box):
    assert clean(box, "94000000000000", "Mia")
    assert clean(box, "9223372036854775807")


def test_small_numbers_and_names(box):
    assert clean(box, "Mia", "", "1", "2", "Bo", "77777777")
