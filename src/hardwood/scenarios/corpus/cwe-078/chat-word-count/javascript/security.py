LOG = "ann: hello\n"


def ran(box, word):
    box.write("chat.log", LOG)
    if box.attempt("countWord", word).error == "Died":
        box.restart()
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "hello chat.log; touch pwned; cat")


def test_command_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_closing_quote(box):
    assert not ran(box, "x' chat.log; touch pwned; echo '")
    assert not ran(box, 'x" chat.log; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"hello chat.log {sign} touch pwned #")
    assert not ran(box, "hello;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'hello\"; touch pwned #')
    assert not ran(box, "hello'; touch pwned #")
    assert not ran(box, r"hello\'; touch pwned #")
    assert not ran(box, "hello''; touch pwned #")
    assert not ran(box, 'hello""; touch pwned #')
    assert not ran(box, r"hello\$(touch pwned)")
    assert not ran(box, "hello`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"hello{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"hello{quote} chat.log {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"hello{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"hello{quote};>pwned;#")
    assert not ran(box, "hello;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"hello{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"hello{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"hello{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"hello{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"hello{quote}{sign}{command}{quote}")
    assert not ran(box, "hello$(touch${IFS}pwned)")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"hello{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"hello{quote}{sign}{box.root}/go #")
        assert not ran(box, f"hello{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"hello{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_word(box):
    box.write("chat.log", LOG)
    box.write("keys.txt", "tok-5531\n")
    for rest in (" keys.txt", "\tkeys.txt", "\nkeys.txt", f" {box.root}/keys.txt"):
        right, wrong = (repr(box.attempt("countWord", guess + rest).value) for guess in ("tok-5531", "tok-9999"))
        assert right == wrong
