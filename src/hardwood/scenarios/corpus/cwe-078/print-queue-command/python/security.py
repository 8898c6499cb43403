STUB = "lp() { :; }\n"


def ran(box, printer, file):
    line = box.attempt("print_command", printer, file).value
    if isinstance(line, str):
        box.attempt("sh", STUB + line)
    return box.exists("pwned")


def test_file_with_a_command(box):
    assert not ran(box, "front", "b.pdf; touch pwned")
    assert not ran(box, "front", "b.pdf\ntouch pwned\n")


def test_file_with_substitution_or_quote(box):
    assert not ran(box, "front", "$(touch pwned).pdf")
    assert not ran(box, "front", "a.pdf'; touch pwned; echo '")


def test_printer(box):
    assert not ran(box, "front; touch pwned; echo", "a.pdf")
    assert not ran(box, "`touch pwned`", "a.pdf")
    assert not ran(box, "front'; touch pwned; echo '", "a.pdf")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, "front", f"a.pdf {sign} touch pwned #")
    assert not ran(box, "front", "a.pdf;>pwned;")


def test_half_quoted(box):
    assert not ran(box, "front", r'a.pdf\"; touch pwned #')
    assert not ran(box, "front", "a.pdf'; touch pwned #")
    assert not ran(box, "front", r"a.pdf\$(touch pwned)")
    assert not ran(box, "front", "a.pdf`touch pwned`")
