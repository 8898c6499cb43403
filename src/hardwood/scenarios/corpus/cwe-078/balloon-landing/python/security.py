import gzip


def ran(box, flight):
    box.write("flights/up.gz", gzip.compress(b"11:42 1 2 3\n"))
    box.attempt("landing", flight)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "up.gz; touch pwned; gzip -dc flights/up")
    assert not ran(box, "up\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "up$(touch pwned)")
    assert not ran(box, "up`touch pwned`")


def test_quotes(box):
    for mark in "'\"":
        assert not ran(box, f"up{mark}; touch pwned; echo {mark}")
        assert not ran(box, f"up.gz{mark}; touch pwned #")


def test_half_quoted(box):
    for text in (r"up\"; touch pwned #", r"up\'; touch pwned #", r"up\$(touch pwned)", r"up\; touch pwned #"):
        assert not ran(box, text)


def test_other_signs(box):
    for text in ("up | touch pwned #", "up & touch pwned #", "up || touch pwned;", "up > pwned #"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("up;>pwned;", "up$(>pwned)", "up`>pwned`", "up&>pwned&", "up|>pwned", "up>pwned", "up|tee${IFS}pwned", "up;touch${IFS}pwned;", "up\n>pwned\n"):
        assert not ran(box, text)
