def test_low_beat(box):
    assert box.call("beat_line", 3, 75, 0.85) == "beep -f 440 -l 75 && sleep 0.85"


def test_first_beat(box):
    assert box.call("beat_line", 1, 120, 1.5) == "beep -f 880 -l 120 && sleep 1.5"


def test_last_beat(box):
    assert box.call("beat_line", 12, 5, 0.2) == "beep -f 440 -l 5 && sleep 0.2"
