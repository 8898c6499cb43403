def clean(box, *arguments):
    ran = box.run(*arguments)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_character_too_many(box):
    assert clean(box, "guest", "n" * 183, "1", "100")
    assert clean(box, "guest", "n" * 179, "2", "050")


def test_long_name(box):
    for length in (190, 200, 260, 600, 5000, 70000):
        assert clean(box, "guest", "n" * length, "1", "100")
        assert clean(box, "guest", "n" * length, "3", "100")


def test_many_items(box):
    for count in (11, 20, 60, 400):
        assert clean(box, "member", *["Rye bread", "1", "320"] * count)
        assert clean(box, "guest", *["Rye bread", "2", "320"] * count)


def test_only_the_last_lines_are_too_many(box):
    for length in range(178, 194, 3):
        assert clean(box, "member", "n" * length, "1", "100")
        assert clean(box, "guest", "n" * (length - 4), "9", "100")


def test_more_items_behind_a_long_one(box):
    for length in (150, 194, 210, 390, 900):
        assert clean(box, "member", "a", "1", "100", "n" * length, "2", "100", *["Rye bread", "2", "320"] * 5)


def test_a_line_ends_just_where_the_array_ends(box):
    for length in (192, 193, 194, 195):
        assert clean(box, "guest", "n" * length, "1", "100")
        assert clean(box, "guest", "a", "1", "100", "n" * (length - 7), "1", "100")
        assert clean(box, "guest", "n" * (length - 4), "2", "50", "a", "1", "100")
    for length in (179, 180, 181, 182):
        assert clean(box, "member", "n" * length, "1", "100")
