def ran(box, name):
    box.write("printer.sh", "cat > printed.txt\n")
    box.run(name)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "Smith; touch pwned; echo done")


def test_substitution(box):
    assert not ran(box, "Smith $(touch pwned)")


def test_backticks(box):
    assert not ran(box, "Smith `touch pwned`")


def test_quotes(box):
    assert not ran(box, "Smith'; touch pwned; echo '")
    assert not ran(box, 'Smith"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"Smith {sign} touch pwned #")
    assert not ran(box, "Smith;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'Smith\"; touch pwned #')
    assert not ran(box, "Smith'; touch pwned #")
    assert not ran(box, r"Smith\'; touch pwned #")
    assert not ran(box, "Smith''; touch pwned #")
    assert not ran(box, 'Smith""; touch pwned #')
    assert not ran(box, r"Smith\$(touch pwned)")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"Smith{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"Smith{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"Smith{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"Smith{quote};>pwned;#")
    assert not ran(box, "Smith;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"Smith{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Smith{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"Smith{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"Smith{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"Smith{quote}{sign}{command}{quote}")
    assert not ran(box, "Smith$(touch${IFS}pwned)")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Smith{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"Smith{quote}{sign}{box.root}/go #")
        assert not ran(box, f"Smith{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Smith{quote}{sign}env -C ~ touch pwned{end}x{quote}")
