def prepare(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("published/issue7.txt", "done")


def test_published_issue_survives_parent_path(box):
    prepare(box)
    for name in ("../published/issue7.txt", "anna/../../published/issue7.txt", "....//published/issue7.txt", "./../published/issue7.txt"):
        box.run(name)
    assert box.text("published/issue7.txt") == "done"


def test_published_issue_survives_absolute_path(box):
    prepare(box)
    box.run(box.root + "/published/issue7.txt")
    box.run("/" + box.root + "/published/issue7.txt")
    assert box.text("published/issue7.txt") == "done"


def test_neighbour_folder_survives(box):
    prepare(box)
    box.write("drafts-kept/issue8.txt", "kept")
    box.run("../drafts-kept/issue8.txt")
    box.run("anna/../../drafts-kept/issue8.txt")
    assert box.text("drafts-kept/issue8.txt") == "kept"


def test_published_issue_survives_longer_paths(box):
    prepare(box)
    for name in ("../../published/issue7.txt", "..././published/issue7.txt", "......///published/issue7.txt", "anna/../../../../published/issue7.txt"):
        box.run(name)
    assert box.text("published/issue7.txt") == "done"
