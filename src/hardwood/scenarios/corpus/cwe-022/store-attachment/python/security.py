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
