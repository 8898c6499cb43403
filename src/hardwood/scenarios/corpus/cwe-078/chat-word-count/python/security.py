LOG = "ann: hello\n"


def ran(box, word):
    box.write("chat.log", LOG)
    box.attempt("count_word", word)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "hello chat.log; touch pwned; cat")


def test_command_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_closing_quote(box):
    assert not ran(box, "x' chat.log; touch pwned; echo '")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"hello chat.log {sign} touch pwned #")
    assert not ran(box, "hello;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'hello\"; touch pwned #')
    assert not ran(box, "hello'; touch pwned #")
    assert not ran(box, r"hello\$(touch pwned)")
    assert not ran(box, "hello`touch pwned`")
