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


def test_radio_list_unchanged_by_titles_that_change(box):
    prepare(box)
    box.mkdir("exports/old")
    box.write("old/exports/live.m3u", "jingle.mp3\n")
    for title in (
        "/../radio/live",
        "......///radio/live",
        "..../radio/live",
        "..\\radio\\live",
        "...\\./radio/live",
        "../" + box.root + "/radio/live",
        " ../radio/live",
        " " + box.root + "/radio/live",
        "old/../../radio/live",
        "../old/exports/live",
    ):
        box.attempt("export_playlist", title, ["noise.mp3"])
    assert box.text("radio/live.m3u") == "jingle.mp3\n"
    assert box.text("old/exports/live.m3u") == "jingle.mp3\n"
