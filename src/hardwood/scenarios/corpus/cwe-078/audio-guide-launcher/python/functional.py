PLAYER = 'printf "[%s]" "$@"\n'


def test_plays_the_track(box):
    box.write("player.sh", PLAYER)
    assert box.call("start", box.call("play_line", "vikings.ogg")) == "[play][vikings.ogg]"


def test_other_names(box):
    box.write("player.sh", PLAYER)
    line = box.call("play_line", "de/bronze-age_02.mp3")
    assert box.call("start", line) == "[play][de/bronze-age_02.mp3]"
