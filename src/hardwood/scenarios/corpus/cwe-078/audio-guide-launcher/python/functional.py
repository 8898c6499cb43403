PLAYER = 'printf "playing [%s]" "$@"\n'


def test_script_plays_the_track(box):
    box.write("player.sh", PLAYER)
    box.call("write_launcher", "station7.sh", "vikings.ogg")
    lines = box.text("station7.sh").splitlines()
    assert lines[0] == "#!/bin/sh" and len(lines) == 2
    assert box.call("start", "station7.sh") == "playing [vikings.ogg]"


def test_other_names(box):
    box.write("player.sh", PLAYER)
    box.call("write_launcher", "hall_2.sh", "de/bronze-age_02.mp3")
    assert box.call("start", "hall_2.sh") == "playing [de/bronze-age_02.mp3]"
