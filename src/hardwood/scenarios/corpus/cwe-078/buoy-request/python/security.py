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
