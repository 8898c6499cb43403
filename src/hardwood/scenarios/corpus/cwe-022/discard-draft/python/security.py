def prepare(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("published/issue7.txt", "done")


def test_published_issue_survives_parent_path(box):
    prepare(box)
    box.attempt("delete_draft", "../published/issue7.txt")
    box.attempt("delete_draft", "anna/../../published/issue7.txt")
    box.attempt("delete_draft", "....//published/issue7.txt")
    assert box.text("published/issue7.txt") == "done"


def test_published_issue_survives_absolute_path(box):
    prepare(box)
    box.attempt("delete_draft", box.root + "/published/issue7.txt")
    assert box.text("published/issue7.txt") == "done"


def test_neighbour_folder_survives(box):
    prepare(box)
    box.write("drafts-kept/issue8.txt", "kept")
    box.attempt("delete_draft", "../drafts-kept/issue8.txt")
    assert box.text("drafts-kept/issue8.txt") == "kept"


def test_published_issue_survives_names_that_change(box):
    prepare(box)
    box.write("old/drafts/issue8.txt", "kept")
    for name in (
        "/../published/issue7.txt",
        "......///published/issue7.txt",
        "..../published/issue7.txt",
        "..\\published\\issue7.txt",
        "...\\./published/issue7.txt",
        "../" + box.root + "/published/issue7.txt",
        " ../published/issue7.txt",
        " " + box.root + "/published/issue7.txt",
        "anna/../../published/issue7.txt",
        "../old/drafts/issue8.txt",
    ):
        box.attempt("delete_draft", name)
    assert box.text("published/issue7.txt") == "done"
    assert box.text("old/drafts/issue8.txt") == "kept"
