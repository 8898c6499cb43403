def ran(box, track):
    box.write("player.sh", "exit 0\n")
    line = box.attempt("play_line", track).value
    if isinstance(line, str):
        box.attempt("start", line)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "a.ogg; touch pwned")


def test_substitution(box):
    assert not ran(box, "$(touch pwned).ogg")


def test_newline_and_quotes(box):
    assert not ran(box, "a.ogg\ntouch pwned\n")
    assert not ran(box, "a.ogg' && touch pwned && echo '")
    assert not ran(box, 'a.ogg" && touch pwned && echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.ogg {sign} touch pwned #")
    assert not ran(box, "a.ogg;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'a.ogg\"; touch pwned #')
    assert not ran(box, "a.ogg'; touch pwned #")
    assert not ran(box, r"a.ogg\$(touch pwned)")
    assert not ran(box, "a.ogg`touch pwned`")
