def ran(box, parcel):
    box.write("scans.log", "P-0042 ramp 1\n")
    box.run(parcel)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "P-0042 scans.log; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "P-0042$(touch pwned)")


def test_closing_quote(box):
    assert not ran(box, "P-0042' scans.log && touch pwned && echo '")
    assert not ran(box, 'P-0042" scans.log && touch pwned && echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"P-0042 scans.log {sign} touch pwned #")
    assert not ran(box, "P-0042;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'P-0042\"; touch pwned #')
    assert not ran(box, "P-0042'; touch pwned #")
    assert not ran(box, r"P-0042\'; touch pwned #")
    assert not ran(box, "P-0042''; touch pwned #")
    assert not ran(box, 'P-0042""; touch pwned #')
    assert not ran(box, r"P-0042\$(touch pwned)")
    assert not ran(box, "P-0042`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"P-0042{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"P-0042{quote} scans.log {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"P-0042{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"P-0042{quote};>pwned;#")
    assert not ran(box, "P-0042;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"P-0042{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"P-0042{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"P-0042{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"P-0042{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"P-0042{quote}{sign}{command}{quote}")
    assert not ran(box, "P-0042$(touch${IFS}pwned)")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"P-0042{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"P-0042{quote}{sign}{box.root}/go #")
        assert not ran(box, f"P-0042{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"P-0042{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_parcel(box):
    box.write("scans.log", "P-0042 ramp 1\n")
    box.write("keys.txt", "tok-5531\n")
    for parcel in ("tok keys.txt", "tok\tkeys.txt", "tok\nkeys.txt", f"tok {box.root}/keys.txt", "-h tok keys.txt", "-rh tok ."):
        assert "tok-5531" not in repr(box.run(parcel).stdout)
