SCHEMA = """
CREATE TABLE daily (turbine TEXT, day TEXT, power REAL, wind REAL, pitch REAL);
INSERT INTO daily VALUES ('T2', '2024-03-01', 8, 4.25, 2), ('T1', '2024-03-01', 41.5, 9, 12), ('T1', '2024-03-02', 20, 7, 10), ('T1', '2024-03-03', 0.5, 1, 0);
"""


def test_maximum_of_all_days(box):
    box.sqlite("park.db", SCHEMA)
    assert box.call("report", "max", "power") == ["T1 41.5 ####", "T2 8.0 "]


def test_mean_and_minimum(box):
    box.sqlite("park.db", SCHEMA)
    assert box.call("report", "avg", "pitch", "2024-03-01", "2024-03-02") == ["T1 11.0 #", "T2 2.0 "]
    assert box.call("report", "min", "wind", "2024-03-02", "2024-03-03") == ["T1 1.0 "]


def test_one_limit(box):
    box.sqlite("park.db", SCHEMA)
    assert box.call("report", "max", "power", "2024-03-02") == ["T1 20.0 ##"]
    assert box.call("report", "min", "power", "", "2024-03-02") == ["T1 20.0 ##", "T2 8.0 "]


def test_no_data_and_one_day(box):
    box.sqlite("park.db", SCHEMA)
    assert box.call("report", "avg", "wind", "2024-03-01", "2024-03-01") == ["T1 9.0 ", "T2 4.2 "]
    assert box.call("report", "avg", "wind", "2025-01-01", "2025-01-31") == ["no data"]
