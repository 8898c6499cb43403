def ran(box, shelf):
    box.write("shelves/poems/a.txt", "one\n")
    box.attempt("words_on_shelf", shelf)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "poems; touch pwned; cat shelves/poems")


def test_substitution(box):
    assert not ran(box, "poems$(touch pwned)")


def test_quotes(box):
    assert not ran(box, "poems'; touch pwned; cat 'shelves")
    assert not ran(box, 'poems"; touch pwned; cat "shelves')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"poems {sign} touch pwned #")
    assert not ran(box, "poems;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'poems\"; touch pwned #')
    assert not ran(box, "poems'; touch pwned #")
    assert not ran(box, r"poems\$(touch pwned)")
    assert not ran(box, "poems`touch pwned`")
