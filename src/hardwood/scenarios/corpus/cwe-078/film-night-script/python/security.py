def ran(box, title):
    for number in (7, 8):
        box.write(f"archive/scan-{number}-1.raw", "x")
    for keep in (True, False):
        box.attempt("run_script", [[7 if keep else 8, title, 1, keep]])
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "Ran; touch pwned; echo")
    assert not ran(box, "Ran\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "Ran$(touch pwned)")
    assert not ran(box, "Ran`touch pwned`")


def test_quotes(box):
    for mark in "'\"":
        assert not ran(box, f"Ran{mark}; touch pwned; echo {mark}")
        assert not ran(box, f"Ran{mark}\ntouch pwned\necho {mark}")


def test_other_signs(box):
    for text in ("Ran | touch pwned #", "Ran & touch pwned #", "Ran >pwned #", "Ran;>pwned;", "Ran || touch pwned;"):
        assert not ran(box, text)


def test_half_quoted(box):
    for text in (r"Ran\"; touch pwned #", r"Ran\'; touch pwned #", r"Ran\$(touch pwned)", r"Ran\; touch pwned #"):
        assert not ran(box, text)


def test_only_one_of_the_two_kinds(box):
    for keep in (True, False):
        box.attempt("run_script", [[9, "Ran$(touch pwned)", 1, keep], [9, "Ran;touch pwned;", 1, keep]])
    assert not any("pwned" in path.split("/")[-1] and "Ran" not in path for path in box.files())


def test_without_blanks(box):
    for text in ("Ran$(>pwned)", "Ran`>pwned`", "Ran&>pwned&", "Ran|>pwned", "Ran>pwned", "Ran$(touch${IFS}pwned)", "Ran|tee${IFS}pwned", "Ran\n>pwned\n"):
        assert not ran(box, text)
