import base64


def send(box, name):
    box.mkdir("voice")
    box.write("server/admins.txt", "root\n")
    audio = base64.b64encode(b"root\nmallory\n").decode()
    box.attempt("keep_voice_message", {"from": "mallory", "file": name, "audio": audio})
    return box.text("server/admins.txt")


def test_admin_list_stays_with_parent_path(box):
    assert send(box, "../server/admins.txt") == "root\n"
    assert send(box, "....//server/admins.txt") == "root\n"
    assert send(box, "./../server/admins.txt") == "root\n"


def test_admin_list_stays_with_absolute_path(box):
    assert send(box, box.root + "/server/admins.txt") == "root\n"


def test_neighbour_folder_stays(box):
    box.write("voice-admin/admins.txt", "root\n")
    send(box, "../voice-admin/admins.txt")
    assert box.text("voice-admin/admins.txt") == "root\n"


def test_admin_list_stays_with_names_that_change(box):
    box.mkdir("voice/old")
    box.write("old/voice/admins.txt", "root\n")
    for name in (
        "/../server/admins.txt",
        "......///server/admins.txt",
        "..../server/admins.txt",
        "..\\server\\admins.txt",
        "...\\./server/admins.txt",
        "../" + box.root + "/server/admins.txt",
        " ../server/admins.txt",
        " " + box.root + "/server/admins.txt",
        "old/../../server/admins.txt",
        "../old/voice/admins.txt",
    ):
        assert send(box, name) == "root\n"
    assert box.text("old/voice/admins.txt") == "root\n"


def test_jingle_of_the_radio_stays(box):
    box.write("radio/jingle.ogg", "OggS")
    send(box, "../radio/jingle.ogg")
    send(box, box.root + "/radio/jingle.ogg")
    assert box.text("radio/jingle.ogg") == "OggS"
