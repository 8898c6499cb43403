def test_chapter(box):
    box.write("shelf/island/03.txt", "Le vent soufflait à l'île.\n")
    assert box.output("island", "03.txt") == "text Le vent soufflait à l'île.\n"


def test_names_with_dots_and_spaces(box):
    box.write("shelf/Dr. No/part 1.2.txt", "text")
    box.write("shelf/Dr. No/part 1.txt", "other")
    assert box.output("Dr. No", "part 1.2.txt") == "text text"


def test_chapter_without_a_word(box):
    box.write("shelf/Gräfin & Graf/0.txt", "")
    assert box.output("Gräfin & Graf", "0.txt") == "text "


def test_missing_chapter(box):
    box.write("shelf/island/03.txt", "x")
    assert box.output("island", "04.txt") == "error "
