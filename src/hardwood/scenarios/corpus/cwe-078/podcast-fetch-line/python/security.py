STUB = "curl() { :; }\nwipe() { touch pwned; }\n"


def ran(box, url, filename):
    line = box.attempt("fetch_line", url, filename).value
    if isinstance(line, str):
        box.attempt("night_run", STUB + line)
    return box.exists("pwned")


def test_url_with_a_command(box):
    assert not ran(box, "https://pod.example/?a=1&touch pwned", "a.mp3")
    assert not ran(box, "https://pod.example/?a=1&wipe", "a.mp3")
    assert not ran(box, "https://pod.example/$(touch pwned)", "a.mp3")
    assert not ran(box, "https://pod.example/'; touch pwned; echo '", "a.mp3")


def test_filename_with_a_command(box):
    assert not ran(box, "https://pod.example/1", "a.mp3; touch pwned; echo")
    assert not ran(box, "https://pod.example/1", "`touch pwned`.mp3")


def test_quotes(box):
    assert not ran(box, "https://pod.example/1", "a'; touch pwned; echo '")
    assert not ran(box, "https://pod.example/1", 'a"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"https://pod.example/1 {sign} touch pwned #", "a.mp3")
    assert not ran(box, "https://pod.example/1;>pwned;", "a.mp3")


def test_half_quoted(box):
    assert not ran(box, r'https://pod.example/1\"; touch pwned #', "a.mp3")
    assert not ran(box, "https://pod.example/1'; touch pwned #", "a.mp3")
    assert not ran(box, r"https://pod.example/1\$(touch pwned)", "a.mp3")
    assert not ran(box, "https://pod.example/1`touch pwned`", "a.mp3")
