def leaks(box, book, chapter):
    box.write("shelf/verne/island/03.txt", "x")
    box.write("office/loans.txt", "card 40-7781")
    return "40-7781" in repr(box.attempt("read_chapter", book, chapter).value)


def test_loans_by_chapter(box):
    assert not leaks(box, "verne/island", "../../../office/loans")
    assert not leaks(box, "verne/island", box.root + "/office/loans")


def test_loans_by_book(box):
    assert not leaks(box, "../office", "loans")
    assert not leaks(box, box.root + "/office", "loans")
