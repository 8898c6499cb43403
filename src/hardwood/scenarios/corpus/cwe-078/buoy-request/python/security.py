def ran(box, *request):
    box.write("data/a.log", "1 storm\n")
    box.attempt("carry_out", "north", *request)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


TEXTS = {
    "commands": ["x; touch pwned; cat x", "x && touch pwned && cat x", "x | touch pwned #", "x\ntouch pwned\n", "x & touch pwned #", "x > pwned #"],
    "substitution": ["x$(touch pwned)", "x`touch pwned`", '"$(touch pwned)"', "x$(>pwned)", "x`>pwned`"],
    "quotes": ["x'; touch pwned; echo '", 'x"; touch pwned; echo "', "x'\ntouch pwned\necho '", "'$(touch pwned)'", "'; touch pwned #"],
    "half": [r"x\'; touch pwned #", r"x\"; touch pwned #", r"x\; touch pwned #", r"x\$(touch pwned)"],
    "blanks": ["x;>pwned;", "x>pwned", "x|>pwned", "x&>pwned&", "x\n>pwned\n", "x;touch${IFS}pwned;", "x|tee${IFS}pwned"],
}


def test_word(box):
    for texts in (TEXTS["commands"], TEXTS["substitution"]):
        for text in texts:
            assert not ran(box, ["a.log"], text)


def test_word_with_quotes(box):
    for texts in (TEXTS["quotes"], TEXTS["half"], TEXTS["blanks"]):
        for text in texts:
            assert not ran(box, ["a.log"], text)


def test_file(box):
    for texts in (TEXTS["commands"], TEXTS["substitution"], TEXTS["blanks"]):
        for text in texts:
            assert not ran(box, [text])


def test_file_with_quotes(box):
    for texts in (TEXTS["quotes"], TEXTS["half"]):
        for text in texts:
            assert not ran(box, [text, "a.log"], "storm")


def test_second_file(box):
    for text in ("x; touch pwned", "x$(touch pwned)", "x' ; touch pwned #"):
        assert not ran(box, ["a.log", text], "storm", 5, True)


def ran_anywhere(box, rest):
    return ran(box, ["a.log"], "x" + rest) or ran(box, ["x" + rest]) or ran(box, ["a.log", "x" + rest], "storm", 5, True)


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran_anywhere(box, f"{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran_anywhere(box, f"{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    box.write("data/go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran_anywhere(box, f"{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran_anywhere(box, command)


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran_anywhere(box, f"{quote}{sign}{command}{quote}")
    assert not ran_anywhere(box, "$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, [f"x{quote}{sign}{box.root}/go #/../../../a.log"])
        assert not ran(box, ["a.log"], f"x{quote}{sign}{box.root}/go #/../../../storm")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran_anywhere(box, f"{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran_anywhere(box, f"{quote}{sign}{box.root}/go #")
        assert not ran_anywhere(box, f"{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran_anywhere(box, f"{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_line_end_before_the_next_word(box):
    box.write("data/go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    assert not ran(box, ["a.log\n", "./go"])
    assert not ran(box, ["./go"], "storm\n")
