def lines(box):
    return (box.text("osl.log") or "").replace("\r", "\n").split("\n")


def test_description_enters_no_other_claim(box):
    box.attempt("claims", "OSL", "osl.log", [["SK1", "Eve", "bag\nOSL claim SK9 by Eve: gold watch"]])
    assert "OSL claim SK9 by Eve: gold watch" not in lines(box)


def test_description_with_carriage_return_enters_no_other_claim(box):
    box.attempt("claims", "OSL", "osl.log", [["SK1", "Eve", "bag\rOSL claim SK8 by Eve: laptop\rend"]])
    assert "OSL claim SK8 by Eve: laptop" not in lines(box)
