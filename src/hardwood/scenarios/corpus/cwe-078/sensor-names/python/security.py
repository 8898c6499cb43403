def ran(box, path):
    box.write("a.csv", "barn,1\n")
    box.attempt("sensor_names", path)
    return box.exists("pwned")


def test_second_command_shows_a_file(box):
    box.write("a.csv", "barn,1\n")
    box.write("keys.txt", "tok-5531\n")
    outcome = box.attempt("sensor_names", "a.csv; cat keys.txt")
    assert "tok-5531" not in repr(outcome.value)


def test_command_substitution(box):
    box.attempt("sensor_names", "$(touch pwned)a.csv")
    assert not box.exists("pwned")


def test_quote_in_the_name(box):
    box.write("a.csv", "barn,1\n")
    box.attempt("sensor_names", "a.csv'; touch pwned; echo '")
    assert not box.exists("pwned")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.csv {sign} touch pwned #")
    assert not ran(box, "a.csv;>pwned")


def test_half_quoted(box):
    assert not ran(box, r'a.csv\"; touch pwned #')
    assert not ran(box, "a.csv'; touch pwned #")
    assert not ran(box, r"a.csv\$(touch pwned)")
    assert not ran(box, "a.csv`touch pwned`")
