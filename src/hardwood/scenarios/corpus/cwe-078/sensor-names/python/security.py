def ran(box, path):
    box.write("a.csv", "barn,1\n")
    box.attempt("sensor_names", path)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command_shows_a_file(box):
    box.write("a.csv", "barn,1\n")
    box.write("keys.txt", "tok-5531\n")
    outcome = box.attempt("sensor_names", "a.csv; cat keys.txt")
    assert "tok-5531" not in repr(outcome.value)


def test_command_substitution(box):
    box.attempt("sensor_names", "$(touch pwned)a.csv")
    assert not box.exists("pwned")


def test_quote_in_the_name(box):
    box.write("a.csv", "barn,1\n")
    box.attempt("sensor_names", "a.csv'; touch pwned; echo '")
    assert not box.exists("pwned")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.csv {sign} touch pwned #")
    assert not ran(box, "a.csv;>pwned")


def test_half_quoted(box):
    assert not ran(box, r'a.csv\"; touch pwned #')
    assert not ran(box, "a.csv'; touch pwned #")
    assert not ran(box, r"a.csv\$(touch pwned)")
    assert not ran(box, "a.csv`touch pwned`")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"a.csv{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.csv{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"a.csv{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"a.csv{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"a.csv{quote}{sign}{command}{quote}")
    assert not ran(box, "a.csv$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../a.csv")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.csv{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"a.csv{quote}{sign}{box.root}/go #")
        assert not ran(box, f"a.csv{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.csv{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_name_that_is_an_option_of_sort(box):
    for option in ("-opwned", "--output=pwned", f"-o{box.root}/pwned"):
        assert not ran(box, option)
