def ran(box, shelf):
    box.write("shelves/poems/a.txt", "one\n")
    if box.attempt("wordsOnShelf", shelf).error == "Died":
        box.restart()
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "poems; touch pwned; cat shelves/poems")


def test_substitution(box):
    assert not ran(box, "poems$(touch pwned)")


def test_quotes(box):
    assert not ran(box, "poems'; touch pwned; cat 'shelves")
    assert not ran(box, 'poems"; touch pwned; cat "shelves')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"poems {sign} touch pwned #")
    assert not ran(box, "poems;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'poems\"; touch pwned #')
    assert not ran(box, "poems'; touch pwned #")
    assert not ran(box, r"poems\'; touch pwned #")
    assert not ran(box, "poems''; touch pwned #")
    assert not ran(box, 'poems""; touch pwned #')
    assert not ran(box, r"poems\$(touch pwned)")
    assert not ran(box, "poems`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned|", "&>pwned&", "$(>pwned)", "`>pwned`", "\n>pwned\n"):
        assert not ran(box, f"poems{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"poems{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"poems{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"poems{quote};>pwned;#")
    assert not ran(box, "poems;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"poems{quotes}{sign}{sign}touch pwned #")


QUOTES_AND_SIGNS = [(quote, sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign in QUOTES_AND_SIGNS:
        assert not ran(box, f"poems{quote}{sign}touch\tpwned\t#")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign in QUOTES_AND_SIGNS:
        assert not ran(box, f"poems{quote}{sign}{box.root}/go{'&&' if sign == '&' else sign}{quote}")


def test_path_that_ends_in_a_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign in QUOTES_AND_SIGNS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../poems")


def test_words_and_one_sign(box):
    for quote, sign in QUOTES_AND_SIGNS:
        assert not ran(box, f"poems{quote}{sign}touch pwned{'&&' if sign == '&' else sign}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"poems{quote}{sign}{box.root}/go #")
        assert not ran(box, f"poems{sign}{sign}{box.root}/go #")
    for quote, sign in QUOTES_AND_SIGNS:
        assert not ran(box, f"poems{quote}{sign}env -C ~ touch pwned{'&&' if sign == '&' else sign}x{quote}")
