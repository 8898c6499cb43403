def ran(box, old, new):
    script = box.attempt("rename_line", old, new).value
    if isinstance(script, str):
        box.attempt("file_server", script)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_old_name_with_a_command(box):
    assert not ran(box, "a.jpg; touch pwned; echo", "001.jpg")
    assert not ran(box, "a.jpg\ntouch pwned\n", "001.jpg")


def test_new_name_with_a_command(box):
    assert not ran(box, "a.jpg", "$(touch pwned).jpg")
    assert not ran(box, "a.jpg", "1.jpg'; touch pwned; echo '")


def test_quotes_in_old_name(box):
    assert not ran(box, "a.jpg'; touch pwned; echo '", "001.jpg")
    assert not ran(box, 'a.jpg"; touch pwned; echo "', "001.jpg")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.jpg {sign} touch pwned #", "001.jpg")
    assert not ran(box, "a.jpg;>pwned;", "001.jpg")


def test_half_quoted(box):
    assert not ran(box, r'a.jpg\"; touch pwned #', "001.jpg")
    assert not ran(box, "a.jpg'; touch pwned #", "001.jpg")
    assert not ran(box, r"a.jpg\$(touch pwned)", "001.jpg")
    assert not ran(box, "a.jpg`touch pwned`", "001.jpg")


def ran_in_either(box, rest):
    return ran(box, "a.jpg" + rest, "001.jpg") or ran(box, "a.jpg", "001.jpg" + rest)


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran_in_either(box, f"{quote}{sign}touch pwned #")


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
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../a.jpg", "001.jpg")
        assert not ran(box, "a.jpg", f"x{quote}{sign}{box.root}/go #/../../../001.jpg")


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


def test_line_end_before_the_new_name(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    assert not ran(box, "a.jpg\n", "./go")
    assert not ran(box, "a.jpg\n", f"{box.root}/go")
