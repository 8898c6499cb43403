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
