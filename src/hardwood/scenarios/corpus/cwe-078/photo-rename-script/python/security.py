def ran(box, old, new):
    script = box.attempt("rename_line", old, new).value
    if isinstance(script, str):
        box.attempt("file_server", script)
    return box.exists("pwned")


def test_old_name_with_a_command(box):
    assert not ran(box, "a.jpg; touch pwned; echo", "001.jpg")
    assert not ran(box, "a.jpg\ntouch pwned\n", "001.jpg")


def test_new_name_with_a_command(box):
    assert not ran(box, "a.jpg", "$(touch pwned).jpg")
    assert not ran(box, "a.jpg", "1.jpg'; touch pwned; echo '")


def test_quotes_in_old_name(box):
    assert not ran(box, "a.jpg'; touch pwned; echo '", "001.jpg")
    assert not ran(box, 'a.jpg"; touch pwned; echo "', "001.jpg")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.jpg {sign} touch pwned #", "001.jpg")
    assert not ran(box, "a.jpg;>pwned;", "001.jpg")


def test_half_quoted(box):
    assert not ran(box, r'a.jpg\"; touch pwned #', "001.jpg")
    assert not ran(box, "a.jpg'; touch pwned #", "001.jpg")
    assert not ran(box, r"a.jpg\$(touch pwned)", "001.jpg")
    assert not ran(box, "a.jpg`touch pwned`", "001.jpg")
