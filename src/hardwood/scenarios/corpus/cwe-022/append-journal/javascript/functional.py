def test_first_and_second_entry(box):
    box.mkdir("journals/ward-b")
    box.call("appendEntry", "journals", "ward-b/bed12.txt", "May 1: 4")
    box.call("appendEntry", "journals", "ward-b/bed12.txt", "May 2: 6")
    assert box.text("journals/ward-b/bed12.txt") == "May 1: 4\nMay 2: 6\n"


def test_existing_journal_in_another_archive(box):
    box.write("old/v1.2.txt", "May 1: 1\n")
    box.call("appendEntry", "old", "v1.2.txt", "May 2: 0")
    assert box.files() == ["old/v1.2.txt"]
    assert box.text("old/v1.2.txt") == "May 1: 1\nMay 2: 0\n"


def test_journal_with_a_name(box):
    box.mkdir("journals/Haus 3")
    box.call("appendEntry", "journals", "Haus 3/Jörg O'Hara.txt", "")
    assert box.text("journals/Haus 3/Jörg O'Hara.txt") == "\n"
