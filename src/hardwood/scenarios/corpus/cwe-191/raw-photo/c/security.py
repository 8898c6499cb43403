def clean(box, name):
    ran = box.run(name)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_no_name(box):
    assert clean(box, "")


def test_short_names(box):
    for name in ("a", "REA", "x.c", "cats", "3", ".", ".."):
        assert clean(box, name)


def test_part_of_an_ending(box):
    for ending in ("dng", "arw", "cr3", "nef", "tiff"):
        for length in range(1, len(ending) + 1):
            assert clean(box, ending[-length:])
            assert clean(box, ending[-length:].upper())


def test_nothing_before_the_ending(box):
    for name in (".dng", ".arw", ".cr3", ".nef", ".TIFF"):
        assert clean(box, name)


def test_long_names(box):
    for letters in (255, 256, 1024, 70000):
        assert clean(box, "x" * (letters - 4) + ".dng")
        assert clean(box, "x" * letters)
