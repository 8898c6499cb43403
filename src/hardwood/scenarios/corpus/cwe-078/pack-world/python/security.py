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
