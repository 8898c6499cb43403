def ran(box, value):
    line = box.attempt("export_line", "SENDER", value).value
    if isinstance(line, str):
        box.attempt("show", line, "SENDER")
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "Ann; touch pwned")


def test_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_line_end_and_quotes(box):
    assert not ran(box, "Ann\ntouch pwned")
    assert not ran(box, "Ann'; touch pwned; X='")
    assert not ran(box, 'Ann"; touch pwned; X="')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"Ann {sign} touch pwned #")
    assert not ran(box, "Ann;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'Ann\"; touch pwned #')
    assert not ran(box, "Ann'; touch pwned #")
    assert not ran(box, r"Ann\$(touch pwned)")
    assert not ran(box, "Ann`touch pwned`")
