TOOLS = "[tools]\nwords = wc -w texts/{file}\nglossary = sort -u texts/{file}\n"


def changed(box, *files):
    """Did a name of a file make a tool write a file, or another program start?"""
    box.write("tools.ini", TOOLS)
    box.write("texts/a.txt", "b\na\n")
    box.write("index.txt", "old")
    for file in files:
        box.attempt("work_off", f"glossary: {file}\nwords: {file}")
    return box.files() != ["index.txt", "texts/a.txt", "tools.ini"] or box.text("index.txt") != "old"


def test_second_command(box):
    assert not changed(box, "a.txt; touch pwned", "a.txt;touch pwned #", "a.txt | tee pwned", "a.txt & touch pwned", "a.txt && touch pwned")
    assert not changed(box, "a.txt;>pwned", "a.txt;touch${IFS}pwned;", "a.txt|tee${IFS}pwned", "a.txt&>pwned")


def test_substitution_and_output(box):
    assert not changed(box, "$(touch pwned)", "`touch pwned`", "a.txt > index.txt", "a.txt >pwned", "a.txt>index.txt", "$(>pwned)", "`>pwned`")


def test_option_behind_the_name(box):
    assert not changed(box, "a.txt -o index.txt", "a.txt -opwned", "a.txt --output=pwned")
    assert not changed(box, f"a.txt -o {box.root}/index.txt", f"a.txt\t-o{box.root}/pwned", f"a.txt --output={box.root}/pwned")


def test_option_behind_another_blank(box):
    assert not changed(box, "a.txt\t-o\tindex.txt", "a.txt  -opwned", "a.txt\u00a0-opwned\t--output=pwned")


def test_quotes(box):
    assert not changed(box, "a.txt' -o 'index.txt", 'a.txt" -o "index.txt', "a.txt'; touch pwned; '", 'a.txt"; touch pwned; "')
    assert not changed(box, "a.txt' '-opwned", "'a.txt' -opwned", r"a.txt\' -opwned \'", r"a.txt\ -opwned")


def ran(box, file):
    """Did a name of a file start another program? (A ticket has no line end within a name.)"""
    box.write("tools.ini", TOOLS)
    box.write("texts/a.txt", "b\na\n")
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    box.attempt("work_off", f"words: {file}")
    return any(path.split("/")[-1] == "pwned" for path in box.files())


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", ";;", "||", "&&"):
            assert not ran(box, f"a.txt{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.txt{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"a.txt{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"a.txt{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"a.txt{quote}{sign}{command}{quote}")
    assert not ran(box, "a.txt$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../a.txt")


def test_option_in_a_path_that_ends_in_a_file(box):
    assert not changed(box, "a.txt -otexts/../a.txt", "a.txt\t-otexts/../a.txt")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.txt{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"a.txt{quote}{sign}{box.root}/go #")
        assert not ran(box, f"a.txt{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"a.txt{quote}{sign}env -C ~ touch pwned{end}x{quote}")
