def clean(box, *dates):
    ran = box.run(*dates)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_month_thirteen(box):
    for date in ("2023-13-01", "2024-14-01", "2023-31-12", "2023-99-01"):
        assert clean(box, date)


def test_month_zero(box):
    for date in ("2023-00-10", "2024-0-31"):
        assert clean(box, date)


def test_negative_month(box):
    for date in ("2023--1-10", "2024--12-01", "2023--100000-01"):
        assert clean(box, date)


def test_very_late_month(box):
    for date in ("2023-1000-01", "2024-1000000000-05"):
        assert clean(box, date)


def test_long_text(box):
    for length in (10, 11, 16, 20, 32, 64, 300, 5000):
        assert clean(box, "2023-03-01" + "x" * length, "2023-03-" + "0" * length + "1", "x" * length)
