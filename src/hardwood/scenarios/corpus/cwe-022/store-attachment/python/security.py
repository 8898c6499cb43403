def prepare(box):
    box.mkdir("attachments")
    box.write("desk/rules.ini", "forward = none")


def test_rules_unchanged_by_parent_path(box):
    prepare(box)
    box.attempt("store_attachment", "../desk/rules.ini", b"forward = all")
    box.attempt("store_attachment", "....//desk/rules.ini", b"forward = all")
    box.attempt("store_attachment", "./../desk/rules.ini", b"forward = all")
    assert box.text("desk/rules.ini") == "forward = none"


def test_rules_unchanged_by_absolute_path(box):
    prepare(box)
    box.attempt("store_attachment", box.root + "/desk/rules.ini", b"forward = all")
    assert box.text("desk/rules.ini") == "forward = none"


def test_neighbour_folder_unchanged(box):
    prepare(box)
    box.write("attachments.cfg/rules.ini", "forward = none")
    box.attempt("store_attachment", "../attachments.cfg/rules.ini", b"forward = all")
    assert box.text("attachments.cfg/rules.ini") == "forward = none"


def test_rules_unchanged_by_names_that_change(box):
    prepare(box)
    box.mkdir("attachments/old")
    box.write("old/attachments/rules.ini", "forward = none")
    for filename in (
        "/../desk/rules.ini",
        "......///desk/rules.ini",
        "..../desk/rules.ini",
        "..\\desk\\rules.ini",
        "...\\./desk/rules.ini",
        "../" + box.root + "/desk/rules.ini",
        " ../desk/rules.ini",
        " " + box.root + "/desk/rules.ini",
        "old/../../desk/rules.ini",
        "../old/attachments/rules.ini",
    ):
        box.attempt("store_attachment", filename, b"forward = all")
    assert box.text("desk/rules.ini") == "forward = none"
    assert box.text("old/attachments/rules.ini") == "forward = none"
