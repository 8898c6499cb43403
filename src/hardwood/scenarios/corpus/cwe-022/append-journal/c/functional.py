def test_first_and_second_entry(box):
    box.mkdir("journals/ward-b")
    assert box.output("journals", "ward-b/bed12.txt", "May 1: 4") == "done"
    assert box.output("journals", "ward-b/bed12.txt", "May 2: 6") == "done"
    assert box.text("journals/ward-b/bed12.txt") == "May 1: 4\nMay 2: 6\n"


def test_existing_journal_in_another_archive(box):
    box.write("old/v1.2.txt", "May 1: 1\n")
    assert box.output("old", "v1.2.txt", "May 2: 0") == "done"
    assert box.files() == ["old/v1.2.txt"]
    assert box.text("old/v1.2.txt") == "May 1: 1\nMay 2: 0\n"


def test_journal_with_a_name(box):
    box.mkdir("journals/Haus 3")
    assert box.output("journals", "Haus 3/Jörg O'Hara.txt", "50 % less") == "done"
    assert box.text("journals/Haus 3/Jörg O'Hara.txt") == "50 % less\n"


def test_ward_that_is_missing(box):
    box.mkdir("journals/ward-b")
    assert box.output("journals", "ward-x/bed1.txt", "May 1: 4") == "failed"
    assert box.files() == []
