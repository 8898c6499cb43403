def leaks(box, book, chapter):
    box.write("shelf/island/03.txt", "x")
    box.write("office/loans.txt", "card 40-7781")
    return "40-7781" in repr(box.attempt("read_chapter", book, chapter).value)


def test_loans_by_chapter(box):
    assert not leaks(box, "island", "../../office/loans.txt")
    assert not leaks(box, "island", "....//....//office/loans.txt")
    assert not leaks(box, "island", box.root + "/office/loans.txt")


def test_loans_by_book(box):
    assert not leaks(box, "../office", "loans.txt")
    assert not leaks(box, box.root + "/office", "loans.txt")
    box.write("pin.txt", "card 40-7781")
    assert not leaks(box, "..", "pin.txt")


def test_loans_in_a_neighbour_folder(box):
    box.write("shelf-staff/loans.txt", "card 40-7781")
    assert not leaks(box, "../shelf-staff", "loans.txt")
    assert not leaks(box, "island", "../../shelf-staff/loans.txt")


def test_loans_by_a_chapter_that_changes(box):
    for chapter in (
        "/../../office/loans.txt",
        "......///......///office/loans.txt",
        "..../..../office/loans.txt",
        "..\\..\\office\\loans.txt",
        "...\\./...\\./office/loans.txt",
        " ../../office/loans.txt",
        " " + box.root + "/office/loans.txt",
        "../" + box.root + "/office/loans.txt",
        "%2e%2e/%2e%2e/office/loans.txt",
        "..%2f..%2foffice%2floans.txt",
    ):
        assert not leaks(box, "island", chapter)


def test_loans_by_a_book_that_changes(box):
    for book in (
        "/../office",
        "......///office",
        "..../office",
        "..\\office",
        "...\\./office",
        " ../office",
        "../" + box.root + "/office",
        "%2e%2e/office",
        "island/../../office",
        "../old/shelf/office",
    ):
        box.write("old/shelf/office/loans.txt", "card 40-7781")
        assert not leaks(box, book, "loans.txt")
