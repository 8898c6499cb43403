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
