def test_with_observer(box):
    assert box.output("M 31", "12", "Ada Lind") == "M 31 (night 12, by Ada Lind)\n"
    assert box.output("ε Eridani 100%", "365", "J. Ång") == "ε Eridani 100% (night 365, by J. Ång)\n"


def test_without_observer(box):
    assert box.output("M 31", "7", "") == "M 31 (night 7)\n"
    assert box.output("", "0", "") == " (night 0)\n"


def test_usual_lengths(box):
    assert box.output("o" * 22, "101", "n" * 20) == "o" * 22 + " (night 101, by " + "n" * 20 + ")\n"
