def mail(box, folder):
    return box.output(folder)


def test_class(box):
    box.write("classes/7b/noor.txt", "Am Meer war es\nschön.")
    box.write("classes/7b/al.v2.txt", "The sea.\n")
    box.write("classes/7b/sam.txt", "I swam.\n")
    box.write("classes/7a/kim.txt", "Not here.\n")
    noor = "== noor (5 words) ==\nAm Meer war es\nschön.\n\n"
    assert mail(box, "classes/7b") == "3\n\n== al.v2 (2 words) ==\nThe sea.\n\n" + noor + "== sam (2 words) ==\nI swam.\n\n"


def test_other_files_and_folders(box):
    box.write("classes/7b/maria.txt", "one  two")
    box.write("classes/7b/maria.jpg", "picture")
    box.write("classes/7b/notes.txt.bak", "old words")
    box.write("classes/7b/old.txt/draft.txt", "older words")
    box.mkdir("classes/7b/pictures.txt")
    assert mail(box, "classes/7b") == "1\n\n== maria (2 words) ==\none  two\n\n"


def test_empty_files(box):
    box.write("classes/7b/zoe.txt", "")
    box.write("classes/7b/ben.txt", " \n\n")
    box.write("classes/7b/maria o'neil.txt", "x")
    assert mail(box, "classes/7b") == "1\nempty ben\nempty zoe\n\n== maria o'neil (1 words) ==\nx\n\n"


def test_no_files(box):
    box.mkdir("classes/7b")
    assert mail(box, "classes/7b") == "0\n\n"


def test_file_that_cannot_be_read(box):
    box.write("classes/7b/ben.txt", "I swam.\n")
    box.write("classes/7b/zoe.txt", "The sea.\n", mode=0)
    assert "empty" not in mail(box, "classes/7b")
