def prepare(box):
    box.mkdir("exports")
    box.write("radio/live.m3u", "jingle.mp3\n")


def test_radio_list_unchanged_by_parent_path(box):
    prepare(box)
    box.attempt("export_playlist", "../radio/live", ["noise.mp3"])
    box.attempt("export_playlist", "....//radio/live", ["noise.mp3"])
    box.attempt("export_playlist", "./../radio/live", ["noise.mp3"])
    assert box.text("radio/live.m3u") == "jingle.mp3\n"


def test_radio_list_unchanged_by_absolute_path(box):
    prepare(box)
    box.attempt("export_playlist", box.root + "/radio/live", ["noise.mp3"])
    assert box.text("radio/live.m3u") == "jingle.mp3\n"


def test_neighbour_folder_unchanged(box):
    prepare(box)
    box.write("exports-radio/live.m3u", "jingle.mp3\n")
    box.attempt("export_playlist", "../exports-radio/live", ["noise.mp3"])
    assert box.text("exports-radio/live.m3u") == "jingle.mp3\n"
