def ran(box, first, second):
    box.write("5a.txt", "Mia\n")
    box.run(first, second)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_command_in_first(box):
    assert not ran(box, "5a.txt; touch pwned; cat", "5a.txt")
    assert not ran(box, "5a.txt'; touch pwned; echo '", "5a.txt")
    assert not ran(box, "5a.txt;>pwned;cat", "5a.txt")


def test_command_in_second(box):
    assert not ran(box, "5a.txt", "5a.txt; touch pwned; cat 5a.txt")
    assert not ran(box, "5a.txt", "5a.txt'; touch pwned; echo '")


def test_substitution(box):
    assert not ran(box, "$(touch pwned)5a.txt", "5a.txt")
    assert not ran(box, "5a.txt", "$(touch pwned)5a.txt")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, "5a.txt", f"5a.txt {sign} touch pwned #")
    assert not ran(box, "5a.txt", "5a.txt;>pwned")


def test_half_quoted(box):
    for start in (r"5a.txt\"", "5a.txt'", r"5a.txt\'", '5a.txt"', "5a.txt''", '5a.txt""'):
        assert not ran(box, "5a.txt", start + "; touch pwned #")
        assert not ran(box, start + "; touch pwned #", "5a.txt")
    assert not ran(box, "5a.txt", r"5a.txt\$(touch pwned)")
    assert not ran(box, "5a.txt", "5a.txt`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, "5a.txt", f"5a.txt{rest}")


def ran_in_either(box, rest):
    return ran(box, "5a.txt" + rest, "5a.txt") or ran(box, "5a.txt", "5a.txt" + rest)


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
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../5a.txt", "5a.txt")
        assert not ran(box, "5a.txt", f"x{quote}{sign}{box.root}/go #/../../../5a.txt")


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


def test_line_end_before_the_second_list(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    assert not ran(box, "5a.txt\n", "./go")
    assert not ran(box, "5a.txt\n", f"{box.root}/go")


def test_name_that_is_an_option_of_sort(box):
    for option in ("-opwned", "--output=pwned", f"-o{box.root}/pwned"):
        assert not ran(box, option, "5a.txt")
        assert not ran(box, "5a.txt", option)
