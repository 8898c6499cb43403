def test_patterns(box):
    assert box.output("24.12.2025", "%d.%d.%d") == "day 24 month 12 year 2025"
    assert box.output("24 / 12 / 2025", "%d / %d / %d") == "day 24 month 12 year 2025"
    assert box.output("24122025", "%2d%2d%4d") == "day 24 month 12 year 2025"


def test_words_in_the_pattern(box):
    assert box.output("Lieferung vom 1-9-26", "Lieferung vom %d-%d-%d") == "day 1 month 9 year 26"


def test_other_dates(box):
    assert box.output("01.02.1999", "%d.%d.%d") == "day 1 month 2 year 1999"


def test_no_date(box):
    assert box.output("24/12/2025", "%d.%d.%d") == "no date"
    assert box.output("tomorrow", "%d.%m.%Y") == "no date"
    assert box.output("24.12.", "%d.%d.%d") == "no date"
    assert box.output("", "%2d%2d%4d") == "no date"
    assert box.output("tomorrow", "%d.%d.%d") == "no date"
