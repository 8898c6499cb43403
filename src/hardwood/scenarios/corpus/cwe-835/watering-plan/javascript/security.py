def ends(box, plan):
    outcome = box.attempt("wateringTimes", plan, cpu_s=2)
    return not outcome.timed_out and outcome.error != "Died" and "array length" not in outcome.message and "string length" not in outcome.message


def test_every_0_minutes(box):
    assert ends(box, "06:00-09:30/0")
    assert ends(box, "00:00-00:00/0")


def test_0_in_other_words(box):
    assert ends(box, "06:00-09:30/00")
    assert ends(box, "06:00-09:30/0000000000")
    assert ends(box, "06:00-09:30/0x1e")
    assert ends(box, "06:00-09:30/0.5")


def test_next_to_0(box):
    assert ends(box, "06:00-09:30/1e-9")
    assert ends(box, "06:00-09:30/0.0000000001")
    assert ends(box, "06:00-09:30/-1e-9")


def test_backwards(box):
    assert ends(box, "06:00-09:30/-5")
    assert ends(box, "06:00-09:30/-0")


def test_without_a_number(box):
    assert ends(box, "06:00-09:30/")
    assert ends(box, "06:00-09:30/ ")
    assert ends(box, "06:00-09:30/x")
    assert ends(box, "06:00-09:30")
