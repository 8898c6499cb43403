def clean(box, *parts):
    ran = box.run(*parts)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_character_too_long(box):
    assert clean(box, "s" * 20, "b" * 15, "q" * 11)
    assert clean(box, "s" * 30, "", "q" * 17)


def test_long_site(box):
    for length in (47, 48, 60, 5000):
        assert clean(box, "s" * length, "b", "q")
        assert clean(box, "s" * length, "", "q")


def test_long_bench(box):
    for length in (44, 48, 300):
        assert clean(box, "s", "b" * length, "q")


def test_long_quantity(box):
    for length in (46, 47, 300):
        assert clean(box, "s", "", "q" * length)
        assert clean(box, "site", "b", "q" * length)
