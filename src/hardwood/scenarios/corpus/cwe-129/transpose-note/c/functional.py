def test_within_the_octave(box):
    assert box.output("C", "4") == "<E>"
    assert box.output("F#", "5") == "<B>"
    assert box.output("G#", "0") == "<G#>"


def test_over_the_end(box):
    assert box.output("A", "5") == "<D>"
    assert box.output("B", "1") == "<C>"
    assert box.output("C#", "12") == "<C#>"
    assert box.output("D", "31") == "<A>"


def test_no_such_note(box):
    assert box.output("H", "2") == "<none>"
    assert box.output("", "0") == "<none>"
