def clean(box, *closures):
    ran = box.run("free", *closures)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_two(box):
    assert clean(box, "12-30", "28-41")
    assert clean(box, "1-2", "12-30", "30-41", "50-60")


def test_several_in_a_row(box):
    assert clean(box, "0-50", "5-10", "20-30", "40-60")
    assert clean(box, "0-5", "5-6", "6-7", "7-8", "20-30")


def test_several_places(box):
    assert clean(box, "1-3", "2-4", "6-7", "8-9", "9-12", "12-13")


def test_the_longest_is_taken_in(box):
    assert clean(box, "1-2", "10-12", "11-90", "95-96")
    assert clean(box, "1-2", "10-12", "10-90", "95-96")
    assert clean(box, "5-5", "5-5")
    assert clean(box, *[f"{n}-{n + n % 4}" for n in range(100)])
