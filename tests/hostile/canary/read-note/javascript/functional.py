def test_note(box):
    box.write("notes/monday.txt", "call Ann")
    assert box.call("readNote", "monday.txt") == "call Ann"


def test_other_note(box):
    box.write("notes/friday.txt", "rest\n")
    assert box.call("readNote", "friday.txt") == "rest\n"


def test_missing(box):
    box.mkdir("notes")
    assert box.call("readNote", "sunday.txt") is None
