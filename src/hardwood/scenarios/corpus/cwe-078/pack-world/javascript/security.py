def ran(box, world):
    box.write("island/level.dat", "x")
    if box.attempt("packWorld", world).error == "Died":
        box.restart()
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "island; touch pwned; echo island")


def test_command_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_closing_quotes(box):
    assert not ran(box, "island'; touch pwned; echo '")
    assert not ran(box, 'island"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"island {sign} touch pwned #")
    assert not ran(box, "island;>pwned")
    assert not ran(box, "island;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'island\"; touch pwned #')
    assert not ran(box, "island'; touch pwned #")
    assert not ran(box, "'island'; touch pwned #'")
    assert not ran(box, r"island\'; touch pwned #")
    assert not ran(box, "island''; touch pwned #")
    assert not ran(box, 'island""; touch pwned #')
    assert not ran(box, r"island\$(touch pwned)")
    assert not ran(box, "island`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"island{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"island{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"island{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"island{quote};>pwned;#")
    assert not ran(box, "island;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"island{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"island{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"island{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"island{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"island{quote}{sign}{command}{quote}")
    assert not ran(box, "island$(touch${IFS}pwned)")


def test_path_that_ends_in_a_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../island")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"island{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"island{quote}{sign}{box.root}/go #")
        assert not ran(box, f"island{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"island{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_option_behind_the_name(box):
    for blank in (" ", "\t", "\n"):
        for option in ("-gpwned", f"-g{box.root}/pwned", f"--listed-incremental={box.root}/pwned"):
            assert not ran(box, f"island{blank}{option}")
            assert not ran(box, f"{option}{blank}island")
