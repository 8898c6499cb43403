STUB = "lp() { :; }\n"


def ran(box, printer, file):
    box.run(printer, file, stdin=STUB)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_file_with_a_command(box):
    assert not ran(box, "front", "b.pdf; touch pwned")
    assert not ran(box, "front", "b.pdf\ntouch pwned\n")


def test_file_with_substitution_or_quote(box):
    assert not ran(box, "front", "$(touch pwned).pdf")
    assert not ran(box, "front", "a.pdf'; touch pwned; echo '")


def test_printer(box):
    assert not ran(box, "front; touch pwned; echo", "a.pdf")
    assert not ran(box, "`touch pwned`", "a.pdf")
    assert not ran(box, "front'; touch pwned; echo '", "a.pdf")
    assert not ran(box, "front;>pwned;", "a.pdf")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, "front", f"a.pdf {sign} touch pwned #")
    assert not ran(box, "front", "a.pdf;>pwned;")


def test_half_quoted(box):
    for start in (r"a.pdf\"", "a.pdf'", r"a.pdf\'", 'a.pdf"', "a.pdf''", 'a.pdf""'):
        assert not ran(box, "front", start + "; touch pwned #")
        assert not ran(box, start + "; touch pwned #", "a.pdf")
    assert not ran(box, "front", r"a.pdf\$(touch pwned)")
    assert not ran(box, "front", "a.pdf`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, "front", f"a.pdf{rest}")


def ran_in_either(box, rest):
    return ran(box, "front" + rest, "a.pdf") or ran(box, "front", "a.pdf" + rest)


def test_signs_in_either(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran_in_either(box, f" {sign} touch pwned #")
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran_in_either(box, rest)


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran_in_either(box, f"{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`"):
            assert not ran_in_either(box, f"{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran_in_either(box, f"{quote};>pwned;#")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran_in_either(box, f"{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran_in_either(box, command)


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran_in_either(box, f"{quote}{sign}{command}{quote}")
    assert not ran_in_either(box, "$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../front", "a.pdf")
        assert not ran(box, "front", f"x{quote}{sign}{box.root}/go #/../../../a.pdf")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran_in_either(box, f"{quote}{sign}{box.root}/go #")
        assert not ran_in_either(box, f"{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_line_end_before_the_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    assert not ran(box, "front\n", "./go")
    assert not ran(box, "front\n", f"{box.root}/go")
