def test_chapter_in_nested_book(box):
    box.write("shelf/verne/island/03.txt", "Le vent soufflait à l'île.")
    assert box.call("read_chapter", "verne/island", "03") == "Le vent soufflait à l'île."


def test_chapter_name_with_dot(box):
    box.write("shelf/Dr. No/part 1.2.txt", "text")
    assert box.call("read_chapter", "Dr. No", "part 1.2") == "text"


def test_missing_chapter_and_book(box):
    box.write("shelf/verne/island/03.txt", "x")
    assert box.call("read_chapter", "verne/island", "99") is None
    assert box.call("read_chapter", "poe", "03") is None
