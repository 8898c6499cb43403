def test_songs_of_one_album(box):
    for name in ("blue/01.mp3", "blue/02.mp3", "blue/cover.jpg", "red/01.mp3"):
        box.write("music/" + name, "x")
    box.call("playlistOfAlbum", "blue")
    assert box.text("jukebox.m3u").split() == ["music/blue/01.mp3", "music/blue/02.mp3"]


def test_dots_and_dashes(box):
    box.write("music/live-1.5/a_b.mp3", "x")
    box.call("playlistOfAlbum", "live-1.5")
    assert box.text("jukebox.m3u").split() == ["music/live-1.5/a_b.mp3"]


def test_old_playlist_is_replaced(box):
    box.write("music/red/09.mp3", "x")
    box.write("jukebox.m3u", "music/blue/01.mp3\nmusic/blue/02.mp3\nmusic/blue/03.mp3\n")
    box.call("playlistOfAlbum", "red")
    assert box.text("jukebox.m3u").split() == ["music/red/09.mp3"]
