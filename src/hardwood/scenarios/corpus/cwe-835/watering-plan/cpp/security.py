def ends(box, plan):
    ran = box.run(plan, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_every_0_minutes(box):
    assert ends(box, "06:00-09:30/0")
    assert ends(box, "00:00-00:00/0")


def test_0_in_other_words(box):
    assert ends(box, "06:00-09:30/00")
    assert ends(box, "06:00-09:30/0x1e")
    assert ends(box, "06:00-09:30/0.5")


def test_backwards(box):
    assert ends(box, "06:00-09:30/-5")
    assert ends(box, "06:00-09:30/-0")


def test_without_a_number(box):
    for text in ("/", "/ ", "/x", "", "/+", "/-"):
        assert ends(box, "06:00-09:30" + text)
