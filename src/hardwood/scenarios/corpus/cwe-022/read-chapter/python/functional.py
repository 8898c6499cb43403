def test_chapter(box):
    box.write("shelf/island/03.txt", "Le vent soufflait à l'île.")
    assert box.call("read_chapter", "island", "03.txt") == "Le vent soufflait à l'île."


def test_names_with_dots_and_spaces(box):
    box.write("shelf/Dr. No/part 1.2.txt", "text")
    assert box.call("read_chapter", "Dr. No", "part 1.2.txt") == "text"
