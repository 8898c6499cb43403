import base64


def send(box, name):
    box.mkdir("voice")
    box.write("server/admins.txt", "root\n")
    box.run(name, base64.b64encode(b"root\nmallory\n").decode())
    return box.text("server/admins.txt")


def test_admin_list_stays_with_parent_path(box):
    assert send(box, "../server/admins.txt") == "root\n"
    assert send(box, "....//server/admins.txt") == "root\n"
    assert send(box, "./../server/admins.txt") == "root\n"


def test_admin_list_stays_with_absolute_path(box):
    assert send(box, box.root + "/server/admins.txt") == "root\n"
    assert send(box, "/" + box.root + "/server/admins.txt") == "root\n"


def test_admin_list_stays_with_deep_path(box):
    box.mkdir("voice/2024")
    assert send(box, "2024/../../server/admins.txt") == "root\n"


def test_neighbour_folder_stays(box):
    box.write("voice-admin/admins.txt", "root\n")
    send(box, "../voice-admin/admins.txt")
    assert box.text("voice-admin/admins.txt") == "root\n"


def test_admin_list_stays_with_longer_paths(box):
    box.mkdir("voice/2024")
    for name in ("../../server/admins.txt", "..././server/admins.txt", "......///server/admins.txt", "2024/../../../../server/admins.txt"):
        assert send(box, name) == "root\n"


def test_jingle_stays(box):
    box.write("server/jingle.ogg", "ding")
    send(box, "../server/jingle.ogg")
    send(box, "./../server/jingle.ogg")
    assert box.text("server/jingle.ogg") == "ding"
