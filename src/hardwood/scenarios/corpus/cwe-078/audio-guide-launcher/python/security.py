def ran(box, track):
    box.write("player.sh", "exit 0\n")
    line = box.attempt("play_line", track).value
    if isinstance(line, str):
        box.attempt("start", line)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command(box):
    assert not ran(box, "a.ogg; touch pwned")


def test_substitution(box):
    assert not ran(box, "$(touch pwned).ogg")


def test_newline_and_quotes(box):
    assert not ran(box, "a.ogg\ntouch pwned\n")
    assert not ran(box, "a.ogg' && touch pwned && echo '")
    assert not ran(box, 'a.ogg" && touch pwned && echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"a.ogg {sign} touch pwned #")
    assert not ran(box, "a.ogg;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'a.ogg\"; touch pwned #')
    assert not ran(box, "a.ogg'; touch pwned #")
    assert not ran(box, r"a.ogg\$(touch pwned)")
    assert not ran(box, "a.ogg`touch pwned`")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"a.ogg{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.ogg{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"a.ogg{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"a.ogg{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"a.ogg{quote}{sign}{command}{quote}")
    assert not ran(box, "a.ogg$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../a.ogg")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.ogg{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"a.ogg{quote}{sign}{box.root}/go #")
        assert not ran(box, f"a.ogg{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.ogg{quote}{sign}env -C ~ touch pwned{end}x{quote}")
