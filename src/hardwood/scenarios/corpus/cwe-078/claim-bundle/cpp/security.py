def pack(box, *names):
    box.write("letter.txt", "L")
    box.run(*names)


def test_file_name_that_runs_a_program(box):
    pack(box, "--checkpoint=1", "--checkpoint-action=exec=touch pwned", "letter.txt")
    assert not box.exists("pwned")


def test_file_name_that_deletes(box):
    pack(box, "--remove-files", "letter.txt")
    assert box.text("letter.txt") == "L"


def test_file_name_with_a_command(box):
    pack(box, "letter.txt; touch pwned")
    pack(box, "letter.txt$(touch pwned)")
    for mark in ("'", '"', "''", '""'):
        pack(box, f"letter.txt{mark}; touch pwned #")
    assert not box.exists("pwned")


def test_short_option_that_writes_a_file(box):
    pack(box, "-gpwned", "letter.txt")
    pack(box, "letter.txt", "-gpwned")
    assert not box.exists("pwned")


def test_short_option_behind_another_dash_or_name(box):
    pack(box, "--gpwned", "letter.txt")
    pack(box, " -gpwned", "letter.txt")
    pack(box, "letter.txt -gpwned")
    assert not box.exists("pwned")


def test_file_name_with_another_sign(box):
    for quote in ("", "'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            pack(box, f"letter.txt{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            pack(box, f"letter.txt{quote}{command}{quote}")
        pack(box, f"letter.txt{quote};>pwned;#")
    pack(box, r'letter.txt\"; touch pwned #')
    pack(box, r"letter.txt\'; touch pwned #")
    assert not box.exists("pwned")


def test_file_name_with_a_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            pack(box, f"letter.txt{quotes}{sign}{sign}touch pwned #")
    assert not box.exists("pwned")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        pack(box, f"letter.txt{quote}{sign}touch\tpwned{end}x{quote}")
    assert not box.exists("pwned")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        pack(box, f"letter.txt{quote}{sign}{box.root}/go{quote}")
    pack(box, f"letter.txt$({box.root}/go)")
    pack(box, f"letter.txt`{box.root}/go`")
    pack(box, "letter.txt\n", "./go")
    assert not box.exists("pwned")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            pack(box, f"letter.txt{quote}{sign}{command}{quote}")
    pack(box, "letter.txt$(touch${IFS}pwned)")
    assert not box.exists("pwned")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        pack(box, f"x{quote}{sign}{box.root}/go #/../../../letter.txt")
    pack(box, "-gpwned/../letter.txt")
    assert not box.exists("pwned")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        pack(box, f"letter.txt{quote}{sign}touch pwned{end}x{quote}")
    assert not box.exists("pwned")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            pack(box, f"letter.txt{quote}{sign}{box.root}/go #")
        pack(box, f"letter.txt{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        pack(box, f"letter.txt{quote}{sign}env -C ~ touch pwned{end}x{quote}")
    assert not box.exists("pwned")


def test_option_behind_another_blank(box):
    for blank in ("\t", "\n", "\r", "\u00a0", "${IFS}"):
        pack(box, f"{blank}-gpwned", "letter.txt")
        pack(box, f"letter.txt{blank}-gpwned")
    assert not box.exists("pwned")


def test_option_in_quotes(box):
    for option in ("'-gpwned'", '"-gpwned"', "''-gpwned", '""-gpwned', r"\-gpwned"):
        pack(box, option, "letter.txt")
    for name in ("letter.txt' '-gpwned", "letter.txt' -gpwned '", 'letter.txt" "-gpwned', 'letter.txt" -gpwned "'):
        pack(box, name)
    assert not box.exists("pwned")


def test_uploaded_file_that_is_called_like_an_option(box):
    box.write("-gpwned", "U")
    pack(box, "-gpwned", "letter.txt")
    pack(box, "letter.txt", "-gpwned")
    assert not box.exists("pwned")


def test_option_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    pack(box, "--checkpoint=1", f"--checkpoint-action=exec={box.root}/go", "letter.txt")
    pack(box, f"-g{box.root}/pwned", "letter.txt")
    pack(box, "letter.txt", f"-g{box.root}/pwned")
    pack(box, f"letter.txt -g{box.root}/pwned")
    assert not box.exists("pwned")
