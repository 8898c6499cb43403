def shown(box, slot):
    box.write("saves/tess/one.json", "{}")
    box.write("server.json", '{"hero": "q7-launch"}')
    box.write("saves-admin/gm.json", '{"hero": "q7-admin"}')
    return box.run(slot).stdout


def test_parent_folder_is_not_read(box):
    for slot in ("../server", "tess/../../server", "....//server", "./../server"):
        assert "q7-launch" not in shown(box, slot)


def test_sibling_folder_with_same_prefix_is_not_read(box):
    assert "q7-admin" not in shown(box, "../saves-admin/gm")
    assert "q7-admin" not in shown(box, "tess/../../saves-admin/gm")


def test_absolute_path_is_not_read(box):
    assert "q7-launch" not in shown(box, box.root + "/server")
    assert "q7-launch" not in shown(box, "/" + box.root + "/server")


def test_longer_paths_are_not_read(box):
    for slot in ("../../server", "..././server", "......///server", "tess/../../../../server", "..\\server"):
        assert "q7-launch" not in shown(box, slot)
