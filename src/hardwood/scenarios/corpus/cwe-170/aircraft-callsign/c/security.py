def clean(box, callsign):
    ran = box.run(callsign)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out and "-" not in ran.stdout


def test_eight_letters(box):
    assert clean(box, "RYR815BX")
    assert clean(box, "AAAAAAAA")


def test_eight_digits(box):
    assert clean(box, "00000000")


def test_eight_other_signs(box):
    assert clean(box, "%s%n%s%n")
    assert clean(box, "        ")
