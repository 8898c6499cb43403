SCHEMA = """
CREATE TABLE reminders (id INTEGER PRIMARY KEY, text TEXT);
INSERT INTO reminders VALUES (21, 'Pills'), (22, 'Walk'), (30, 'Drops'), (40, 'Doctor'), (41, 'Tea');
"""


def left(box):
    return [row[0] for row in box.rows("app.db", "SELECT id FROM reminders ORDER BY id")]


def test_three_go(box):
    box.sqlite("app.db", SCHEMA)
    assert box.call("delete", "app.db", ["21", "22", "40"]) == 3
    assert left(box) == [30, 41]


def test_one_is_not_there(box):
    box.sqlite("app.db", SCHEMA)
    assert box.call("delete", "app.db", ["41", "77"]) == 1
    assert left(box) == [21, 22, 30, 40]
