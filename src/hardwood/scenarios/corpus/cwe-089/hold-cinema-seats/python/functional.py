SCHEMA = """
CREATE TABLE seats (id INTEGER PRIMARY KEY, status TEXT);
INSERT INTO seats VALUES (14, 'free'), (15, 'free'), (16, 'free'), (17, 'free'), (18, 'free');
"""


def held(box):
    return [row[0] for row in box.rows("cinema.db", "SELECT id FROM seats WHERE status = 'held' ORDER BY id")]


def test_three_seats(box):
    box.sqlite("cinema.db", SCHEMA)
    assert box.call("hold_seats", ["14", "15", "16"]) == 3
    assert held(box) == [14, 15, 16]


def test_seat_that_does_not_exist(box):
    box.sqlite("cinema.db", SCHEMA)
    assert box.call("hold_seats", ["18", "99"]) == 1
    assert held(box) == [18]
