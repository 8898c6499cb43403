def test_songs_of_one_album(box):
    for name in ("blue/01.mp3", "blue/02.mp3", "blue/cover.jpg", "red/01.mp3"):
        box.write("music/" + name, "x")
    box.call("write_playlist", "blue", "blue.m3u")
    assert box.text("blue.m3u").split() == ["music/blue/01.mp3", "music/blue/02.mp3"]


def test_dots_and_dashes(box):
    box.write("music/live-1.5/a_b.mp3", "x")
    box.call("write_playlist", "live-1.5", "my-list.v2.m3u")
    assert box.text("my-list.v2.m3u").split() == ["music/live-1.5/a_b.mp3"]
