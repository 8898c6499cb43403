def clean(box, line):
    ran = box.run(line)
    return not ran.sanitizer and ran.code >= 0 and " or " not in ran.stdout


def test_a_line_of_text(box):
    assert clean(box, "Where have you been?")
    assert clean(box, "17")
    assert clean(box, "I was - wait -- there > here")
    assert clean(box, "two words")
    assert clean(box, "- No. - Yes.")
    assert clean(box, "I have written everything in this long, long letter -- to my uncle")


def test_empty_line(box):
    assert clean(box, "")
    assert clean(box, " ")


def test_one_time_only(box):
    assert clean(box, "00:00:59,500")
    assert clean(box, "00:00:59,500 ")
    assert clean(box, "00:00:59,500 -->")
    assert clean(box, "-->")


def test_another_arrow(box):
    assert clean(box, "00:00:59,500 -> 00:01:02,000")
    assert clean(box, "00:00:59,500 → 00:01:02,000")
    assert clean(box, "00:00:59,500 > 00:01:02,000")
    assert clean(box, "00:00:59,500 -- 00:01:02,000")
    assert clean(box, "00:00:59,500 00:01:02,000")
