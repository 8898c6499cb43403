SCHEMA = """
CREATE TABLE feed_log (day TEXT, kilos INTEGER);
CREATE TABLE milk_log (day TEXT, litres INTEGER);
CREATE TABLE weather_log (day TEXT, rain INTEGER);
INSERT INTO milk_log VALUES ('2023-11-02', 300), ('2023-12-31', 310), ('2024-01-01', 290);
INSERT INTO feed_log VALUES ('2023-11-02', 80), ('2024-02-01', 85);
"""


def test_old_rows_of_one_log_go(box):
    box.sqlite("farm.db", SCHEMA)
    assert box.call("purge_log", "farm.db", "milk_log", "2024-01-01") == 2
    assert box.rows("farm.db", "SELECT day FROM milk_log") == [("2024-01-01",)]
    assert box.rows("farm.db", "SELECT COUNT(*) FROM feed_log") == [(2,)]


def test_nothing_to_delete(box):
    box.sqlite("farm.db", SCHEMA)
    assert box.call("purge_log", "farm.db", "weather_log", "2024-01-01") == 0
    assert box.call("purge_log", "farm.db", "feed_log", "2024-01-01") == 1
