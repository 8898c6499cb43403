def ran(box, folder):
    box.write("engine/main.c", "x")
    box.attempt("sources", folder)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "engine; touch pwned; true")


def test_backticks(box):
    assert not ran(box, "`touch pwned`")


def test_quotes(box):
    assert not ran(box, "engine' && touch pwned && cd '.")
    assert not ran(box, 'engine" && touch pwned && cd ".')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"engine {sign} touch pwned #")
    assert not ran(box, "engine;>pwned")


def test_half_quoted(box):
    assert not ran(box, r'engine\"; touch pwned #')
    assert not ran(box, "engine'; touch pwned #")
    assert not ran(box, r"engine\$(touch pwned)")
    assert not ran(box, "engine`touch pwned`")
