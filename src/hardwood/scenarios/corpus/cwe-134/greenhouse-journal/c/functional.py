def test_notes(box):
    assert box.output(stdin="watered the tomatoes\n  bed 3: \"snails\", again \t\n") == "0"
    assert box.text("journal.txt") == 'watered the tomatoes\nbed 3: "snails", again\n'


def test_urgent_notes(box):
    assert box.output(stdin="!heating is off\n ok now\n!  door\n") == "2"
    assert box.text("journal.txt") == "URGENT heating is off\nok now\nURGENT   door\n"


def test_empty_lines(box):
    assert box.output(stdin="\n   \nonions\n\t\n") == "0"
    assert box.text("journal.txt") == "onions\n"


def test_no_notes(box):
    assert box.output(stdin="") == "0"
    assert box.text("journal.txt") in (None, "")


def test_after_other_lines(box):
    box.write("journal.txt", "Monday\n")
    assert box.output(stdin="Düngen!\n!" + "x" * 240) == "1"
    assert box.text("journal.txt") == "Monday\nDüngen!\nURGENT " + "x" * 240 + "\n"


def test_percent_signs(box):
    assert box.output(stdin="humidity 80 %, fine\n!only 5 %; water now\n") == "1"
    assert box.text("journal.txt") == "humidity 80 %, fine\nURGENT only 5 %; water now\n"
