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


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"Ran{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Ran{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("archive/go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"Ran{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"Ran{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"Ran{quote}{sign}{command}{quote}")
    assert not ran(box, "Ran$(touch${IFS}pwned)")


def test_path_that_ends_in_a_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../Ran")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Ran{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"Ran{quote}{sign}{box.root}/go #")
        assert not ran(box, f"Ran{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Ran{quote}{sign}env -C ~ touch pwned{end}x{quote}")
