def lines(box, path):
    text = box.text(path)
    return None if text is None else text.splitlines()


def test_four_tags(box):
    box.call("write_tags", "coats.txt", 98, 101)
    assert lines(box, "coats.txt") == ["Coat 098", "Coat 099", "Coat 100", "Coat 101"]


def test_one_tag_in_a_folder(box):
    box.mkdir("print/today")
    box.call("write_tags", "print/today/last.txt", 240, 240)
    assert lines(box, "print/today/last.txt") == ["Coat 240"]


def test_file_was_there(box):
    box.write("tags.txt", "Coat 001\nCoat 002\nCoat 003\n")
    box.call("write_tags", "tags.txt", 4, 5)
    assert lines(box, "tags.txt") == ["Coat 004", "Coat 005"]
