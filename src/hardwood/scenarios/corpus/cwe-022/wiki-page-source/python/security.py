def leaks(box, page):
    box.write("pages/home.md", "hello")
    box.write("pages_private/salaries.md", "everyone earns 4812")
    box.write("wiki.ini", "password = 4812")
    return "4812" in repr(box.attempt("page_source", "pages", page).value)


def test_dots_do_not_leave_the_wiki(box):
    assert not leaks(box, "../wiki.ini")
    assert not leaks(box, "x/../../wiki.ini")
    assert not leaks(box, "./../wiki.ini")
    assert not leaks(box, "....//wiki.ini")


def test_neighbour_folder_stays_private(box):
    assert not leaks(box, "../pages_private/salaries.md")


def test_absolute_link_does_not_leave_the_wiki(box):
    assert not leaks(box, box.root + "/wiki.ini")


def test_link_that_changes_after_a_check(box):
    box.mkdir("pages/x")
    for page in (
        "/../wiki.ini",
        "......///wiki.ini",
        "..../wiki.ini",
        "..\\wiki.ini",
        "...\\./wiki.ini",
        "../" + box.root + "/wiki.ini",
        " ../wiki.ini",
        " " + box.root + "/wiki.ini",
        "x/../../wiki.ini",
        "%2e%2e/wiki.ini",
        "..%2fwiki.ini",
    ):
        assert not leaks(box, page)


def test_page_of_the_same_name(box):
    box.write("pages_private/home.md", "everyone earns 4812")
    box.write("old/pages/home.md", "everyone earns 4812")
    for page in ("../pages_private/home.md", "../old/pages/home.md"):
        assert not leaks(box, page)
