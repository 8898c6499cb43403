SCHEMA = """
CREATE TABLE days (day TEXT PRIMARY KEY, hikers INTEGER, cyclists INTEGER, riders INTEGER, fines INTEGER);
INSERT INTO days VALUES ('2024-05-05', 1, 2, 3, 40), ('2024-05-06', 10, 20, 0, 0);
"""


def rows(box):
    return box.rows("reserve.db", "SELECT * FROM days ORDER BY day")


def test_hikers(box):
    box.sqlite("reserve.db", SCHEMA)
    assert box.call("count", "2024-05-06", "hikers") == 11
    assert box.call("count", "2024-05-06", "hikers") == 12
    assert rows(box) == [("2024-05-05", 1, 2, 3, 40), ("2024-05-06", 12, 20, 0, 0)]


def test_others(box):
    box.sqlite("reserve.db", SCHEMA)
    assert box.call("count", "2024-05-06", "riders") == 1
    assert box.call("count", "2024-05-05", "cyclists") == 3
    assert rows(box) == [("2024-05-05", 1, 3, 3, 40), ("2024-05-06", 10, 20, 1, 0)]
