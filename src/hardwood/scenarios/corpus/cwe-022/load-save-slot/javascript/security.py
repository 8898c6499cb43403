def prepare(box):
    box.write("saves/tess/one.json", "{}")
    box.write("server.json", '{"key": "q7-launch"}')
    box.write("saves-admin/gm.json", '{"key": "q7-admin"}')


def test_parent_folder_is_not_read(box):
    prepare(box)
    for slot in ("../server", "tess/../../server", "....//server", "./../server"):
        assert "q7-launch" not in repr(box.attempt("loadSave", slot).value)


def test_sibling_folder_with_same_prefix_is_not_read(box):
    prepare(box)
    assert "q7-admin" not in repr(box.attempt("loadSave", "../saves-admin/gm").value)
    assert "q7-admin" not in repr(box.attempt("loadSave", "tess/../../saves-admin/gm").value)


def test_absolute_path_is_not_read(box):
    prepare(box)
    assert "q7-launch" not in repr(box.attempt("loadSave", box.root + "/server").value)
    assert "q7-launch" not in repr(box.attempt("loadSave", "/" + box.root + "/server").value)


def test_longer_paths_are_not_read(box):
    prepare(box)
    for slot in ("../../server", "..././server", "......///server", "tess/../../../../server", "%2e%2e/server", "..%2fserver", "..\\server"):
        assert "q7-launch" not in repr(box.attempt("loadSave", slot).value)
