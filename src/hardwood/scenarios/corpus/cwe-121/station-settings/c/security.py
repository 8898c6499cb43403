def clean(box, name, text):
    ran = box.run(name, stdin=text)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_value_just_too_long(box):
    assert clean(box, "jingle", "jingle = " + "j" * 32 + "\n")
    assert clean(box, "jingle", "a = b\n jingle=" + "j" * 33)


def test_value_much_too_long(box):
    for length in (64, 127, 300, 5000, 200000):
        assert clean(box, "jingle", "jingle = " + "j" * length + "\n")


def test_other_lines_that_are_long(box):
    for length in (40, 300, 5000, 200000):
        text = f"# {'r' * length}\n{'k' * length} = 1\nmore={'v' * length}\n{'x' * length}\n  {' ' * length}=5\npower = 250\n"
        assert clean(box, "power", text)
        assert clean(box, "nothing", text)


def test_empty_value(box):
    assert clean(box, "jingle", "jingle=\npower = 1\n")
    assert clean(box, "jingle", "jingle=   \n")
    assert clean(box, "jingle", "  jingle  \t=")


def test_long_name(box):
    for length in (40, 300, 5000):
        assert clean(box, "n" * length, "power = 250\n" + "n" * length + " = 1\n")
        assert clean(box, "n" * length, "power = 250\n")


def test_lines_of_every_length(box):
    for line in ("# {}\n", "{} = 1\n", "more = {}\n", "  {}  \n"):
        text = "".join(line.format("x" * length) for length in range(1, 1100)) + "power = 250\n"
        assert clean(box, "power", text)


def test_line_of_the_value_fills_a_buffer(box):
    for size in (64, 80, 100, 128, 200, 256, 512, 1024):
        for text in ("jingle=" + "j" * (size - 7), "jingle=" + "j" * size, " " * (size - 8) + "jingle=j"):
            assert clean(box, "jingle", text + "\npower = 1\n")
