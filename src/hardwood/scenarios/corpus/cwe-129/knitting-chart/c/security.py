def clean(box, row):
    ran = box.run(row)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_other_digits(box):
    for row in ("5", "0056", "0190", "8", "77777"):
        assert clean(box, row)


def test_signs_below_the_digits(box):
    for row in (" ", "00 11", "/", "-1", "01,02", "\t", "0\n"):
        assert clean(box, row)


def test_letters_and_others(box):
    for row in ("a", "k2 p2", ":", "00ß", "~", "\u00ff", "{0}"):
        assert clean(box, row)
