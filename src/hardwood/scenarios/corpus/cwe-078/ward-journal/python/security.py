def ran(box, note):
    box.attempt("add_note", note)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "bed 4; touch pwned; echo done")


def test_substitution(box):
    assert not ran(box, "bed $(touch pwned) 4")


def test_quotes(box):
    assert not ran(box, "bed 4'; touch pwned; echo '")
    assert not ran(box, 'bed 4"; touch pwned; echo "')
