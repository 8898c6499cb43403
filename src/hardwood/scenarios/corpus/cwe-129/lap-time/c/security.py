def clean(box, question, laps=("61.25", "59.5", "60.75")):
    ran = box.run(question, *laps)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_lap_that_is_not_run_yet(box):
    for question in ("4", "5", "6", "100000000"):
        assert clean(box, question)
    assert clean(box, "2", ["61.25"])


def test_lap_zero(box):
    for question in ("0", "00", "-0"):
        assert clean(box, question)


def test_negative_lap(box):
    for question in ("-1", "-2", "-100000000"):
        assert clean(box, question)
