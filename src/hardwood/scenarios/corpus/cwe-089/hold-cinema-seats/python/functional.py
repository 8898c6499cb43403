SCHEMA = """
CREATE TABLE seats (id INTEGER PRIMARY KEY, show INTEGER, status TEXT);
INSERT INTO seats VALUES (14, 8, 'free'), (15, 8, 'free'), (16, 8, 'free'), (17, 8, 'free'), (18, 9, 'free');
"""


def held(box):
    return [row[0] for row in box.rows("cinema.db", "SELECT id FROM seats WHERE status = 'held' ORDER BY id")]


def test_three_seats(box):
    box.sqlite("cinema.db", SCHEMA)
    assert box.call("hold_seats", 8, ["14", "15", "16"]) == 3
    assert held(box) == [14, 15, 16]


def test_seat_of_another_show(box):
    box.sqlite("cinema.db", SCHEMA)
    assert box.call("hold_seats", 8, ["17", "18"]) == 1
    assert held(box) == [17]
