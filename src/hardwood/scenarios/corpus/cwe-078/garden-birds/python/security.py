def ran(box, site):
    box.write("seen/park.csv", "09:15;robin;Ann\n")
    box.attempt("bird_report", site)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "park.csv; touch pwned; cat seen/park")
    assert not ran(box, "park\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "park$(touch pwned)")
    assert not ran(box, "park`touch pwned`")


def test_quotes(box):
    assert not ran(box, "park'; touch pwned; echo '")
    assert not ran(box, 'park"; touch pwned; echo "')
    assert not ran(box, "park.csv'; touch pwned #")


def test_other_signs(box):
    for text in ("park | touch pwned #", "park & touch pwned #", "park||touch pwned;", "park >pwned #", "park;>pwned;"):
        assert not ran(box, text)


def test_half_quoted(box):
    for text in (r'park\"; touch pwned #', r"park\'; touch pwned #", r"park\$(touch pwned)", r"park\; touch pwned #", "park;touch${IFS}pwned;"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("park$(>pwned)", "park`>pwned`", "park&>pwned&", "park|>pwned", "park>pwned", "park$(touch${IFS}pwned)", "park|tee${IFS}pwned", "park\n>pwned\n"):
        assert not ran(box, text)
