def prepare(box):
    box.mkdir("exports")
    box.write("radio/live.m3u", "jingle.mp3\n")


def test_radio_list_unchanged_by_parent_path(box):
    prepare(box)
    box.attempt("export_playlist", "../radio/live", ["noise.mp3"])
    assert box.text("radio/live.m3u") == "jingle.mp3\n"


def test_radio_list_unchanged_by_absolute_path(box):
    prepare(box)
    box.attempt("export_playlist", box.root + "/radio/live", ["noise.mp3"])
    assert box.text("radio/live.m3u") == "jingle.mp3\n"
