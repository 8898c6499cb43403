def leaks(box, page):
    box.write("pages/home.md", "hello")
    box.write("pages/x/y.md", "hello")
    box.write("pages_private/salaries.md", "everyone earns 4812")
    box.write("wiki.ini", "password = 4812")
    return "4812" in repr(box.attempt("pageSource", "pages", page).value)


def test_dots_do_not_leave_the_wiki(box):
    assert not leaks(box, "../wiki.ini")
    assert not leaks(box, "x/../../wiki.ini")
    assert not leaks(box, "./../wiki.ini")
    assert not leaks(box, "....//wiki.ini")


def test_neighbour_folder_stays_private(box):
    assert not leaks(box, "../pages_private/salaries.md")
    assert not leaks(box, "x/../../pages_private/salaries.md")


def test_absolute_link_does_not_leave_the_wiki(box):
    assert not leaks(box, box.root + "/wiki.ini")
    assert not leaks(box, "/" + box.root + "/wiki.ini")


def test_longer_paths_do_not_leave_the_wiki(box):
    for page in ("../../wiki.ini", "..././wiki.ini", "......///wiki.ini", "x/../../../../wiki.ini", "%2e%2e/wiki.ini", "..%2fwiki.ini", "..\\wiki.ini"):
        assert not leaks(box, page)
