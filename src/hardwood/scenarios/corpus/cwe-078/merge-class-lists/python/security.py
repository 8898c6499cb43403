def ran(box, first, second):
    box.write("5a.txt", "Mia\n")
    box.attempt("merge_two", first, second)
    return box.exists("pwned")


def test_command_in_first(box):
    assert not ran(box, "5a.txt; touch pwned; cat", "5a.txt")
    assert not ran(box, "5a.txt'; touch pwned; echo '", "5a.txt")


def test_command_in_second(box):
    assert not ran(box, "5a.txt", "5a.txt; touch pwned; cat 5a.txt")
    assert not ran(box, "5a.txt", "5a.txt'; touch pwned; echo '")


def test_substitution(box):
    assert not ran(box, "$(touch pwned)5a.txt", "5a.txt")
    assert not ran(box, "5a.txt", "$(touch pwned)5a.txt")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, "5a.txt", f"5a.txt {sign} touch pwned #")
    assert not ran(box, "5a.txt", "5a.txt;>pwned")


def test_half_quoted(box):
    assert not ran(box, "5a.txt", r'5a.txt\"; touch pwned #')
    assert not ran(box, "5a.txt", "5a.txt'; touch pwned #")
    assert not ran(box, "5a.txt", r"5a.txt\$(touch pwned)")
    assert not ran(box, "5a.txt", "5a.txt`touch pwned`")
