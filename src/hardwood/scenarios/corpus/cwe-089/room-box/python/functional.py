SCHEMA = """
CREATE TABLE rooms (number INTEGER, cleaned INTEGER, towels INTEGER, minibar INTEGER, rate INTEGER, paid INTEGER);
INSERT INTO rooms VALUES (203, 0, 0, 0, 120, 0), (204, 1, 0, 1, 95, 0);
"""


def test_on_and_off(box):
    box.sqlite("hotel.db", SCHEMA)
    assert box.call("tapped", 204, "towels") is True
    assert box.rows("hotel.db", "SELECT * FROM rooms ORDER BY number") == [(203, 0, 0, 0, 120, 0), (204, 1, 1, 1, 95, 0)]
    assert box.call("tapped", 204, "towels") is False
    assert box.rows("hotel.db", "SELECT towels FROM rooms ORDER BY number") == [(0,), (0,)]


def test_other_boxes(box):
    box.sqlite("hotel.db", SCHEMA)
    assert box.call("tapped", 203, "cleaned") is True
    assert box.call("tapped", 204, "minibar") is False
    assert box.rows("hotel.db", "SELECT * FROM rooms ORDER BY number") == [(203, 1, 0, 0, 120, 0), (204, 1, 0, 0, 95, 0)]
