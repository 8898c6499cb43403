def clean(box, *arguments):
    ran = box.run(*arguments)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_long_object(box):
    for length in (100, 128, 200, 256, 512, 1024, 1100, 5000, 70000):
        assert clean(box, "o" * length, "12", "Ada Lind")
        assert clean(box, "o" * length, "12", "")


def test_long_observer(box):
    for length in (100, 128, 256, 512, 1024, 1100, 5000, 70000):
        assert clean(box, "M 31", "12", "n" * length)


def test_long_number(box):
    for night in ("12345678", "2147483647", "-2147483647"):
        assert clean(box, "M 31", night, "Ada Lind")
        assert clean(box, "", night, "n")
        assert clean(box, "M 31", night, "")
