import gzip


def ran(box, flight):
    box.write("flights/up.gz", gzip.compress(b"11:42 1 2 3\n"))
    box.attempt("landing", flight)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "up.gz; touch pwned; gzip -dc flights/up")
    assert not ran(box, "up\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "up$(touch pwned)")
    assert not ran(box, "up`touch pwned`")


def test_quotes(box):
    for mark in "'\"":
        assert not ran(box, f"up{mark}; touch pwned; echo {mark}")
        assert not ran(box, f"up.gz{mark}; touch pwned #")


def test_half_quoted(box):
    for text in (r"up\"; touch pwned #", r"up\'; touch pwned #", r"up\$(touch pwned)", r"up\; touch pwned #"):
        assert not ran(box, text)


def test_other_signs(box):
    for text in ("up | touch pwned #", "up & touch pwned #", "up || touch pwned;", "up > pwned #"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("up;>pwned;", "up$(>pwned)", "up`>pwned`", "up&>pwned&", "up|>pwned", "up>pwned", "up|tee${IFS}pwned", "up;touch${IFS}pwned;", "up\n>pwned\n"):
        assert not ran(box, text)


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"up{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"up{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, end in BREAKS:
        assert not ran(box, f"up{quote}{sign}{box.root}/go{end}{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"up{command}")


def test_no_blank(box):
    for quote, sign, end in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"up{quote}{sign}{command}{end}{quote}")
    assert not ran(box, "up$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../up")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"up{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"up{quote}{sign}{box.root}/go #")
        assert not ran(box, f"up{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"up{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_name(box):
    box.write("flights/up.gz", gzip.compress(b"11:42 1 2 3\n"))
    box.write("keys.txt", "tok-5531\n")
    for file in ("keys.txt", f"{box.root}/keys.txt"):
        for blank in (" ", "\t", "\n"):
            value = box.attempt("landing", f"up.gz{blank}-f{blank}{file}{blank}-S").value
            assert "tok-5531" not in repr(value)
