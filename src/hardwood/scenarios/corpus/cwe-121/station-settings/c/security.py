def clean(box, name, text):
    ran = box.run(name, stdin=text)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_value_just_too_long(box):
    assert clean(box, "jingle", "jingle = " + "j" * 32 + "\n")
    assert clean(box, "jingle", "a = b\n jingle=" + "j" * 33)


def test_value_much_too_long(box):
    for length in (64, 127, 300, 5000, 200000):
        assert clean(box, "jingle", "jingle = " + "j" * length + "\n")


def test_blanks_behind_the_value(box):
    for length in (20, 32, 64, 300, 5000):
        assert clean(box, "jingle", "jingle = short" + " " * length + "\npower = 1\n")
        assert clean(box, "jingle", "jingle = " + "j" * 31 + "\t" * length)


def test_empty_value(box):
    assert clean(box, "jingle", "jingle=\npower = 1\n")
    assert clean(box, "jingle", "jingle=   \n")
    assert clean(box, "jingle", "  jingle  \t=")


def test_value_fills_a_larger_buffer(box):
    for size in (64, 80, 100, 128, 200, 256, 512, 1024):
        for text in ("jingle=" + "j" * (size - 7), "jingle=" + "j" * size):
            assert clean(box, "jingle", text + "\npower = 1\n")
