STUB = 'open_valve() { printf "[%s]" "$@"; }\n'


def ran(box, valve):
    line = box.attempt("valve_line", 6, valve).value
    if isinstance(line, str) and len(line.split(None, 5)) == 6:
        box.attempt("sh", STUB + line.split(None, 5)[5])
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "north-2; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "north-2$(touch pwned)")


def test_quotes(box):
    assert not ran(box, "north-2'; touch pwned; echo '")
    assert not ran(box, 'north-2"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"north-2 {sign} touch pwned #")
    assert not ran(box, "north-2;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'north-2\"; touch pwned #')
    assert not ran(box, "north-2'; touch pwned #")
    assert not ran(box, r"north-2\$(touch pwned)")
    assert not ran(box, "north-2`touch pwned`")
