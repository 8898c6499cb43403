def ran(box, album):
    box.write("music/blue/01.mp3", "x")
    box.attempt("playlist_of_album", album)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "blue; touch pwned; ls music/blue")


def test_substitution(box):
    assert not ran(box, "blue$(touch pwned)")


def test_quotes(box):
    assert not ran(box, "blue'; touch pwned; echo '")
    assert not ran(box, 'blue"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"blue {sign} touch pwned #")
    assert not ran(box, "blue;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'blue\"; touch pwned #')
    assert not ran(box, "blue'; touch pwned #")
    assert not ran(box, r"blue\$(touch pwned)")
    assert not ran(box, "blue`touch pwned`")
