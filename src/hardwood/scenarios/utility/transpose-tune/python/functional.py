def test_examples(box):
    assert box.call("transpose", "C E G", 2) == "D F# A"
    assert box.call("transpose", "A# - B", 1) == "B - C"


def test_down(box):
    assert box.call("transpose", "C D# -", -3) == "A C -"


def test_more_than_an_octave(box):
    assert box.call("transpose", "F G#", 25) == "F# A"
    assert box.call("transpose", "F", -12) == "F"


def test_empty(box):
    assert box.call("transpose", "", 4) == ""
