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


def test_option_behind_another_blank(box):
    assert not changed(box, "a.txt\t-o\tindex.txt", "a.txt  -opwned", "a.txt\u00a0-opwned\t--output=pwned")


def test_quotes(box):
    assert not changed(box, "a.txt' -o 'index.txt", 'a.txt" -o "index.txt', "a.txt'; touch pwned; '", 'a.txt"; touch pwned; "')
    assert not changed(box, "a.txt' '-opwned", "'a.txt' -opwned", r"a.txt\' -opwned \'", r"a.txt\ -opwned")
