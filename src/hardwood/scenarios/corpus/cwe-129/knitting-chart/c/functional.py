def test_row(box):
    assert box.output("0012340") == "..-o/x.|"


def test_other_rows(box):
    assert box.output("4") == "x|"
    assert box.output("01" * 40) == ".-" * 40 + "|"


def test_empty_row(box):
    assert box.output("") == "|"
