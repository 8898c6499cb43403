def clean(box, name):
    ran = box.run(name)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_character_too_many(box):
    assert clean(box, "abcdefghijkl")
    assert clean(box, "a-b-c-d-e-f-g-h-i-j-k-l")


def test_longer_names(box):
    for length in (13, 14, 24, 60, 300, 5000):
        assert clean(box, "n" * length)


def test_many_other_characters_in_between(box):
    for length in (12, 13, 20, 100):
        assert clean(box, "..n" * length)
        assert clean(box, "abc" + " " * length + "defghijklmnopq" + "-" * length)
