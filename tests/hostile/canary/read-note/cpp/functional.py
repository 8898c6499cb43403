def test_note(box):
    box.write("notes/monday.txt", "call Ann")
    assert box.output("monday.txt") == "text:call Ann"


def test_other_note(box):
    box.write("notes/friday.txt", "rest\n")
    assert box.output("friday.txt") == "text:rest\n"


def test_missing(box):
    box.mkdir("notes")
    assert box.output("sunday.txt") == "none"
