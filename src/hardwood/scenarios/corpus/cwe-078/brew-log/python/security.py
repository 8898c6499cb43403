import gzip


def ran(box, batch):
    box.write("brews/a.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00")
    box.attempt("hours_of", batch, 3)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "a.gz; touch pwned; cat brews/a")
    assert not ran(box, "a\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "a$(touch pwned)")
    assert not ran(box, "a`touch pwned`")


def test_quotes(box):
    assert not ran(box, "a'; touch pwned; echo '")
    assert not ran(box, 'a"; touch pwned; echo "')


def test_other_signs(box):
    for text in ("a | touch pwned #", "a & touch pwned #", "a || touch pwned;", "a >pwned #", "a;>pwned;"):
        assert not ran(box, text)


def test_half_quoted(box):
    for text in (r'a\"; touch pwned #', r"a\'; touch pwned #", r"a\$(touch pwned)", r"a\; touch pwned #", "a;touch${IFS}pwned;"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("a$(>pwned)", "a`>pwned`", "a&>pwned&", "a|>pwned", "a>pwned", "a$(touch${IFS}pwned)", "a|tee${IFS}pwned", "a\n>pwned\n"):
        assert not ran(box, text)


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"a{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a{quote}{sign}{box.root}/go{end}{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"a{command}")


def test_no_blank(box):
    for quote, sign, end in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"a{quote}{sign}{command}{end}{quote}")
    assert not ran(box, "a$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../a")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"a{quote}{sign}{box.root}/go #")
        assert not ran(box, f"a{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_name(box):
    box.write("brews/a.gz", gzip.compress(b"11:42 1 2 3\n"))
    box.write("keys.txt", "tok-5531\n")
    for file in ("keys.txt", f"{box.root}/keys.txt"):
        for blank in (" ", "\t", "\n"):
            value = box.attempt("hours_of", f"a.gz{blank}-f{blank}{file}{blank}-S", 3).value
            assert "tok-5531" not in repr(value)
