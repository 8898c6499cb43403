def lines(box):
    return (box.text("osl.log") or "").replace("\r", "\n").split("\n")


def test_description_enters_no_other_bag(box):
    box.attempt("missing", "OSL", "osl.log", [[1, "bag\nbag 9 missing: gold watch"]])
    assert "bag 9 missing: gold watch" not in lines(box)


def test_description_with_carriage_return_returns_no_bag(box):
    box.attempt("missing", "OSL", "osl.log", [[1, "red bag\rbag 8 returned\rsmall"]])
    assert "bag 8 returned" not in lines(box)


def test_description_with_blank_line_enters_no_other_bag(box):
    box.attempt("missing", "OSL", "osl.log", [[1, "bag\n\nbag 9 missing: gold watch\n\r\rbag 8 returned"]])
    assert not {"bag 9 missing: gold watch", "bag 8 returned"} & set(lines(box))
