def test_lines_of_the_file(box):
    box.mkdir("exports")
    tracks = ["a/one.mp3", "b/two.ogg"]
    assert box.call("export_playlist", "road trip", tracks) == "exports/road trip.m3u"
    assert box.text("exports/road trip.m3u").split("\n")[:2] == tracks


def test_title_with_dots_and_apostrophe(box):
    box.mkdir("exports")
    assert box.call("export_playlist", "Mr. D's best vol. 2", ["x.mp3"]) == "exports/Mr. D's best vol. 2.m3u"
    assert box.text("exports/Mr. D's best vol. 2.m3u").strip() == "x.mp3"
