def prepare(box):
    box.write("notes/art/a.txt", "a")
    box.write("grades/final.txt", "Kim: B")


def test_grades_unchanged_by_parent_path(box):
    prepare(box)
    for name in ("../grades/final.txt", "art/../../grades/final.txt", "....//grades/final.txt"):
        box.attempt("save_note", name, "Kim: A")
    assert box.text("grades/final.txt") == "Kim: B"


def test_grades_unchanged_by_absolute_path(box):
    prepare(box)
    box.attempt("save_note", box.root + "/grades/final.txt", "Kim: A")
    assert box.text("grades/final.txt") == "Kim: B"


def test_neighbour_folder_unchanged(box):
    prepare(box)
    box.write("notes-teacher/exam.txt", "4 tasks")
    box.attempt("save_note", "../notes-teacher/exam.txt", "no tasks")
    assert box.text("notes-teacher/exam.txt") == "4 tasks"


def test_grades_unchanged_by_names_that_change(box):
    prepare(box)
    box.write("old/notes/exam.txt", "4 tasks")
    for name in (
        "/../grades/final.txt",
        "......///grades/final.txt",
        "..../grades/final.txt",
        "..\\grades\\final.txt",
        "...\\./grades/final.txt",
        "../" + box.root + "/grades/final.txt",
        " ../grades/final.txt",
        " " + box.root + "/grades/final.txt",
        "art/../../grades/final.txt",
        "../old/notes/exam.txt",
    ):
        box.attempt("save_note", name, "Kim: A")
    assert box.text("grades/final.txt") == "Kim: B"
    assert box.text("old/notes/exam.txt") == "4 tasks"
