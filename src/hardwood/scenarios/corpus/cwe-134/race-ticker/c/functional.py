def test_wrapped(box):
    assert box.output("10", "Mila Vos  leads by a wheel", "+") == "| Mila Vos\n| leads by a\n| wheel\n3"
    assert box.output("11", "Mila Vos  leads by a wheel", "+") == "| Mila Vos\n| leads by a\n| wheel\n3"


def test_one_row(box):
    assert box.output("60", "  It's \"Zoë\" at km 12 ", "+") == "| It's \"Zoë\" at km 12\n1"


def test_exactly_the_width(box):
    assert box.output("5", "ab cd e fgh ijklm n", "+") == "| ab cd\n| e fgh\n| ijklm\n| n\n4"
    assert box.output("4", "abcd ef", "+") == "| abcd\n| ef\n2"
    assert box.output("5", "abc de fg", "+") == "| abc\n| de fg\n2"


def test_long_words(box):
    assert box.output("6", "a Tourmalet b", "+") == "| a\n| Tourma\n| b\n3"


def test_nothing(box):
    assert box.output("20", "", "+") == "0"
    assert box.output("20", "   ", "+") == "0"


def test_the_widest(box):
    assert box.output("120", "x" * 100 + " " + "y" * 19 + " z", "+") == "| " + "x" * 100 + " " + "y" * 19 + "\n| z\n2"


def test_percent_signs(box):
    assert box.output("17", "A slope of 9 %, Vos (90 %) leads", "+") == "| A slope of 9 %,\n| Vos (90 %) leads\n2"
