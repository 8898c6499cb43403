FULL = "  day\n    name Monday\n    temperature\n      low 9\n      high 17\n    sky rain\n"


def clean(box, text):
    ran = box.run(stdin=text)
    return not ran.sanitizer and ran.code >= 0


def without(*lines):
    return "".join(line + "\n" for line in FULL.splitlines() if line.split()[0] not in lines)


def test_no_temperature(box):
    assert clean(box, "forecast\n  place Kiel\n" + without("temperature", "low", "high"))
    assert clean(box, "forecast\n  place Kiel\n" + FULL + without("temperature", "low", "high"))


def test_no_low_or_high(box):
    for lines in (["low"], ["high"], ["low", "high"]):
        assert clean(box, "forecast\n  place Kiel\n" + without(*lines))
        assert clean(box, "forecast\n  place Kiel\n" + without(*lines) + FULL)


def test_no_name_or_sky(box):
    for lines in (["name"], ["sky"], ["name", "sky"]):
        assert clean(box, "forecast\n  place Kiel\n" + without(*lines))
        assert clean(box, "forecast\n  place Kiel\n" + FULL + without(*lines))


def test_a_day_with_nothing(box):
    assert clean(box, "forecast\n  place Kiel\n" + FULL + "  day\n" + FULL)
    assert clean(box, "forecast\n  day\n")
