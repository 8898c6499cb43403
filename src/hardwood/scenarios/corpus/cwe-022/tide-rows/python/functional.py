def test_rows(box):
    box.write("tides/2024/05-17.csv", "04:12,low,83\n10:30,high,312\n")
    assert [list(row) for row in box.call("tide_rows", "2024-05-17")] == [["04:12", "low", "83"], ["10:30", "high", "312"]]


def test_first_and_last_day(box):
    box.write("tides/2023/12-31.csv", "23:59,high,290\n")
    box.write("tides/2024/01-01.csv", '06:02,low,"70, storm"\n')
    assert [list(row) for row in box.call("tide_rows", "2023-12-31")] == [["23:59", "high", "290"]]
    assert [list(row) for row in box.call("tide_rows", "2024-01-01")] == [["06:02", "low", "70, storm"]]


def test_day_without_table(box):
    box.write("tides/2024/05-17.csv", "04:12,low,83\n")
    assert list(box.call("tide_rows", "2024-05-18")) == []
    assert list(box.call("tide_rows", "2025-05-17")) == []
