def leaks(box, book, chapter):
    box.write("shelf/island/03.txt", "x")
    box.write("office/loans.txt", "card 40-7781")
    return "40-7781" in box.run(book, chapter).stdout


def test_loans_by_chapter(box):
    assert not leaks(box, "island", "../../office/loans.txt")
    assert not leaks(box, "island", "./../../office/loans.txt")
    assert not leaks(box, "island", "....//....//office/loans.txt")
    assert not leaks(box, "island", box.root + "/office/loans.txt")


def test_loans_by_book(box):
    assert not leaks(box, "../office", "loans.txt")
    assert not leaks(box, "./../office", "loans.txt")
    assert not leaks(box, "....//office", "loans.txt")
    assert not leaks(box, box.root + "/office", "loans.txt")
    box.write("pin.txt", "card 40-7781")
    assert not leaks(box, "..", "pin.txt")


def test_loans_by_both(box):
    assert not leaks(box, "..", "office/loans.txt")
    box.write("pin.txt", "card 40-7781")
    assert not leaks(box, ".", "../pin.txt")


def test_loans_in_a_neighbour_folder(box):
    box.write("shelf-staff/loans.txt", "card 40-7781")
    assert not leaks(box, "../shelf-staff", "loans.txt")
    assert not leaks(box, "island", "../../shelf-staff/loans.txt")


def test_loans_by_longer_paths(box):
    for chapter in ("../../../office/loans.txt", "..././..././office/loans.txt", "......///......///office/loans.txt", "../../../../../office/loans.txt", "../island/../../../../../office/loans.txt", "..\\..\\office\\loans.txt"):
        assert not leaks(box, "island", chapter)
    for book in ("../../office", "..././office", "......///office", "island/../../../../office", "..\\office"):
        assert not leaks(box, book, "loans.txt")
