def lines(box, description):
    box.attempt("missing", "OSL", "osl.log", [[1, description]])
    return (box.text("osl.log") or "").replace("\r", "\n").split("\n")


def test_description_enters_no_other_bag(box):
    assert not any(line.startswith("bag 9 ") for line in lines(box, "bag\nbag 9 missing: gold watch"))


def test_description_with_carriage_return_returns_no_bag(box):
    assert not any(line.startswith("bag 8 ") for line in lines(box, "red bag\rbag 8 returned\rsmall"))


def test_description_with_blank_line_enters_no_other_bag(box):
    log = lines(box, "bag\n\nbag 9 missing: gold watch\n\r\rbag 8 returned")
    assert not any(line.startswith(("bag 9 ", "bag 8 ")) for line in log)


def test_description_of_three_lines_enters_no_other_bag(box):
    for end in ("\n", "\r", "\r\n"):
        log = lines(box, f"bag{end}bag 9 missing: gold watch{end}bag 8 returned{end}")
        assert not any(line.startswith(("bag 9 ", "bag 8 ")) for line in log)
