def ran(box, batch):
    box.write("brews/a.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00")
    box.attempt("hours_of", batch, 3)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "a.gz; touch pwned; cat brews/a")
    assert not ran(box, "a\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "a$(touch pwned)")
    assert not ran(box, "a`touch pwned`")


def test_quotes(box):
    assert not ran(box, "a'; touch pwned; echo '")
    assert not ran(box, 'a"; touch pwned; echo "')


def test_other_signs(box):
    for text in ("a | touch pwned #", "a & touch pwned #", "a || touch pwned;", "a >pwned #", "a;>pwned;"):
        assert not ran(box, text)


def test_half_quoted(box):
    for text in (r'a\"; touch pwned #', r"a\'; touch pwned #", r"a\$(touch pwned)", r"a\; touch pwned #", "a;touch${IFS}pwned;"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("a$(>pwned)", "a`>pwned`", "a&>pwned&", "a|>pwned", "a>pwned", "a$(touch${IFS}pwned)", "a|tee${IFS}pwned", "a\n>pwned\n"):
        assert not ran(box, text)
