def test_examples(box):
    assert box.call("due_date", "2024-11-04", 7) == "2024-11-11"
    assert box.call("due_date", "2024-12-11", 14) == "2024-12-27"


def test_sunday(box):
    assert box.call("due_date", "2024-11-04", 6) == "2024-11-11"
    assert box.call("due_date", "2024-11-04", 5) == "2024-11-09"


def test_end_of_month_and_year(box):
    assert box.call("due_date", "2024-02-20", 10) == "2024-03-01"
    assert box.call("due_date", "2024-12-02", 30) == "2025-01-02"


def test_no_days(box):
    assert box.call("due_date", "2024-11-09", 0) == "2024-11-09"
    assert box.call("due_date", "2024-11-10", 0) == "2024-11-11"
