def test_common_year(box):
    assert box.output("2023-03-01", "2023-01-01", "2023-12-31", "1900-07-15") == "60 1 365 196 "


def test_leap_year(box):
    assert box.output("2024-03-01", "2024-02-29", "2024-01-31", "2000-12-31") == "61 60 31 366 "


def test_every_month(box):
    months = [f"2021-{month:02}-10" for month in range(1, 13)]
    assert box.output(*months) == "10 41 69 100 130 161 191 222 253 283 314 344 "


def test_no_date(box):
    assert box.output("tomorrow", "", "2023", "2023-05") == "0 0 0 0 "
