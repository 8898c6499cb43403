def test_same_month(box):
    assert box.call("days_until", "2026-05-03", "2026-05-30") == 27
    assert box.call("days_until", "2026-05-29", "2026-05-30") == 1


def test_over_months_and_years(box):
    assert box.call("days_until", "2024-12-31", "2025-01-01") == 1
    assert box.call("days_until", "2024-02-20", "2024-03-20") == 29
    assert box.call("days_until", "2025-02-20", "2025-03-20") == 28


def test_today(box):
    assert box.call("days_until", "2024-08-17", "2024-08-17") == 0


def test_over(box):
    assert box.call("days_until", "2024-09-05", "2024-08-17") == -19
