def prepare(box):
    box.write("saves/tess/one.json", "{}")
    box.write("server.json", '{"key": "q7-launch"}')
    box.write("saves-admin/gm.json", '{"key": "q7-admin"}')


def test_parent_folder_is_not_read(box):
    prepare(box)
    for slot in ("../server", "tess/../../server", "....//server"):
        assert "q7-launch" not in repr(box.attempt("load_save", slot).value)


def test_sibling_folder_with_same_prefix_is_not_read(box):
    prepare(box)
    assert "q7-admin" not in repr(box.attempt("load_save", "../saves-admin/gm").value)


def test_absolute_path_is_not_read(box):
    prepare(box)
    assert "q7-launch" not in repr(box.attempt("load_save", box.root + "/server").value)


def test_slot_that_changes_after_a_check_is_not_read(box):
    prepare(box)
    box.write("old/saves/gm.json", '{"key": "q7-launch"}')
    box.mkdir("saves/tess")
    for slot in (
        "/../server",
        "......///server",
        "..../server",
        "..\\server",
        "...\\./server",
        "../" + box.root + "/server",
        " ../server",
        " " + box.root + "/server",
        "tess/../../server",
        "../old/saves/gm",
    ):
        assert "q7-launch" not in repr(box.attempt("load_save", slot).value)
