def prepare(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("published/issue7.txt", "done")


def test_published_issue_survives_parent_path(box):
    prepare(box)
    for name in ("../published/issue7.txt", "anna/../../published/issue7.txt", "....//published/issue7.txt", "./../published/issue7.txt"):
        box.attempt("deleteDraft", name)
    assert box.text("published/issue7.txt") == "done"


def test_published_issue_survives_absolute_path(box):
    prepare(box)
    box.attempt("deleteDraft", box.root + "/published/issue7.txt")
    box.attempt("deleteDraft", "/" + box.root + "/published/issue7.txt")
    assert box.text("published/issue7.txt") == "done"


def test_neighbour_folder_survives(box):
    prepare(box)
    box.write("drafts-kept/issue8.txt", "kept")
    box.attempt("deleteDraft", "../drafts-kept/issue8.txt")
    box.attempt("deleteDraft", "anna/../../drafts-kept/issue8.txt")
    assert box.text("drafts-kept/issue8.txt") == "kept"


def test_published_issue_survives_longer_paths(box):
    prepare(box)
    for name in ("../../published/issue7.txt", "..././published/issue7.txt", "......///published/issue7.txt", "anna/../../../../published/issue7.txt", "%2e%2e/published/issue7.txt", "..%2fpublished/issue7.txt", "..\\published\\issue7.txt"):
        box.attempt("deleteDraft", name)
    assert box.text("published/issue7.txt") == "done"
