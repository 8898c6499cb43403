def clean(box, *arguments):
    ran = box.run(*arguments)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_long_pattern(box):
    for length in (161, 162, 170, 330, 5000):
        assert clean(box, "p" * length)
        assert clean(box, "{" * length)


def test_long_value(box):
    for length in (160, 161, 162, 200, 330, 5000):
        assert clean(box, "{v}", "v", "v" * length)
        assert clean(box, "p{v}", "v", "v" * length)


def test_value_at_the_end_of_the_room(box):
    for length in range(154, 164):
        assert clean(box, "p" * length + "{v}", "v", "vvvvvv")
        assert clean(box, "{v}" + "p" * 6 + "{v}", "v", "v" * (length - 6))


def test_many_fields(box):
    for count in (15, 17, 40, 400):
        assert clean(box, "{v}" * count, "v", "vvvvvvvvvv")
        assert clean(box, "{v} {x}" * count, "v", "vvvvvvvvvv")


def test_long_word_that_is_no_field(box):
    for length in (20, 32, 64, 128, 157, 158, 159, 160, 161, 256, 300, 5000):
        assert clean(box, "{" + "x" * length + "}")
        assert clean(box, "{v}{" + "x" * length + "} {v}", "v", "vvvvvv")


def test_word_that_is_no_field_at_the_end_of_the_room(box):
    for length in range(150, 163):
        assert clean(box, "p" * length + "{word}")
        assert clean(box, "p" * length + "{word")
