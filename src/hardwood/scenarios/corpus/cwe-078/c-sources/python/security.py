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
