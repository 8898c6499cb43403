def ran(box, world):
    box.write("island/level.dat", "x")
    box.attempt("pack_world", world)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "island; touch pwned; echo island")


def test_command_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_closing_quotes(box):
    assert not ran(box, "island'; touch pwned; echo '")
    assert not ran(box, 'island"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"island {sign} touch pwned #")
    assert not ran(box, "island;>pwned")


def test_half_quoted(box):
    assert not ran(box, r'island\"; touch pwned #')
    assert not ran(box, "island'; touch pwned #")
    assert not ran(box, r"island\$(touch pwned)")
    assert not ran(box, "island`touch pwned`")
