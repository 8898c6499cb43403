PLAYER = 'printf "[%s]" "$@"\n'


def test_script_plays_the_track(box):
    box.write("player.sh", PLAYER)
    text = box.call("play_script", "vikings.ogg")
    assert text.startswith("#!/bin/sh\n")
    assert box.call("start", text) == "[play][vikings.ogg]"


def test_other_names(box):
    box.write("player.sh", PLAYER)
    text = box.call("play_script", "de/bronze-age_02.mp3")
    assert box.call("start", text) == "[play][de/bronze-age_02.mp3]"
