TOOLS = "[tools]\nwords = wc -w texts/{file}\nglossary = sort -u texts/{file}\nfind-de = grep 'der die' texts/{file}\n"


def test_two_tools(box):
    box.write("tools.ini", TOOLS)
    box.write("texts/letter.txt", "Dear Sir or Madam\n")
    box.write("texts/terms-de.txt", "Tisch\nBaum\nTisch\n")
    assert box.call("work_off", "words: letter.txt\nglossary: terms-de.txt\n") == ["4 texts/letter.txt", "Baum\nTisch"]


def test_blank_lines_and_unknown_tool(box):
    box.write("tools.ini", TOOLS)
    box.write("texts/a.txt", "one two\n")
    assert box.call("work_off", "\nspell: a.txt\n\nwords: a.txt\n  \n") == ["no tool spell", "2 texts/a.txt"]
    assert box.call("work_off", "") == []


def test_failed_command(box):
    box.write("tools.ini", TOOLS)
    box.write("texts/a.txt", "one two\n")
    assert box.call("work_off", "words: b.txt\nwords: a.txt") == ["failed", "2 texts/a.txt"]


def test_blank_in_a_command_and_signs_in_names(box):
    box.write("tools.ini", TOOLS)
    box.write("texts/größe_v2.1-neu.txt", "die der\nfür der die das\n")
    assert box.call("work_off", "find-de: größe_v2.1-neu.txt") == ["für der die das"]
