def test_chapter(box):
    box.write("shelf/island/03.txt", "Le vent soufflait à l'île.")
    assert box.call("readChapter", "island", "03.txt") == "Le vent soufflait à l'île."


def test_names_with_dots_and_spaces(box):
    box.write("shelf/Dr. No/part 1.2.txt", "text")
    box.write("shelf/Dr. No/part 1.txt", "other")
    assert box.call("readChapter", "Dr. No", "part 1.2.txt") == "text"


def test_chapter_without_a_word(box):
    box.write("shelf/Gräfin & Graf/0.txt", "")
    assert box.call("readChapter", "Gräfin & Graf", "0.txt") == ""
