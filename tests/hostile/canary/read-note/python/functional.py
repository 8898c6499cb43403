def test_note(box):
    box.write("notes/monday.txt", "call Ann")
    assert box.call("read_note", "monday.txt") == "call Ann"


def test_other_note(box):
    box.write("notes/friday.txt", "rest\n")
    assert box.call("read_note", "friday.txt") == "rest\n"


def test_missing(box):
    box.mkdir("notes")
    assert box.call("read_note", "sunday.txt") is None
