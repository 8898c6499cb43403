def test_two_lines(box):
    assert box.output("Thank you!|Come again") == "Thank you!\nCome again\nall counted"
    assert box.output("a|b|c") == "a\nb\nc\nall counted"


def test_one_line(box):
    assert box.output("Schönen Tag, \"Nachbar\"; it's 5!") == "Schönen Tag, \"Nachbar\"; it's 5!\nall counted"


def test_several_receipts(box):
    assert box.output("Bye", "x|y") == "Bye\nx\ny\nall counted"


def test_the_longest(box):
    assert box.output("ab" * 100) == "ab" * 100 + "\nall counted"


def test_percent_signs(box):
    assert box.output("Save 10 %; ask us|5 %, too") == "Save 10 %; ask us\n5 %, too\nall counted"
