def ran(box, text):
    command = box.attempt("reminder_command", 0, text).value
    if isinstance(command, str):
        box.attempt("display", command)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "soup; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "soup $(touch pwned)")


def test_quotes(box):
    assert not ran(box, "soup'; touch pwned; echo '")
    assert not ran(box, 'soup"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"soup {sign} touch pwned #")
    assert not ran(box, "soup;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'soup\"; touch pwned #')
    assert not ran(box, "soup'; touch pwned #")
    assert not ran(box, r"soup\$(touch pwned)")
    assert not ran(box, "soup`touch pwned`")
