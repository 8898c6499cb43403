SCHEMA = """
CREATE TABLE reminders (id INTEGER PRIMARY KEY, patient INTEGER, text TEXT);
INSERT INTO reminders VALUES (21, 1, 'Pills'), (22, 1, 'Walk'), (30, 2, 'Drops'), (40, 1, 'Doctor'), (41, 1, 'Tea');
"""


def left(box):
    return [row[0] for row in box.rows("app.db", "SELECT id FROM reminders ORDER BY id")]


def test_three_go(box):
    box.sqlite("app.db", SCHEMA)
    assert box.call("delete", "app.db", 1, ["21", "22", "40"]) == 3
    assert left(box) == [30, 41]


def test_other_patient(box):
    box.sqlite("app.db", SCHEMA)
    assert box.call("delete", "app.db", 1, ["41", "30"]) == 1
    assert left(box) == [21, 22, 30, 40]
