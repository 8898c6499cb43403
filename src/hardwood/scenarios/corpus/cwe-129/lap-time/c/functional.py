def test_numbered_laps(box):
    assert box.output("1", "61.25", "59.5", "60.75") == "61.25"
    assert box.output("2", "61.25", "59.5", "60.75") == "59.50"
    assert box.output("3", "61.25", "59.5", "60.75") == "60.75"


def test_last_lap(box):
    assert box.output("last", "61.25", "59.5") == "59.50"
    assert box.output("last", "61.25") == "61.25"


def test_twelfth_lap(box):
    assert box.output("12", *["70"] * 11, "64.5") == "64.50"


def test_no_lap_yet(box):
    assert box.output("last") == "0.00"
    assert box.output("1") == "0.00"
