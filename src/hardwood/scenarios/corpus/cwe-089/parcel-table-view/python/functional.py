SCHEMA = """
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight REAL, town TEXT, state TEXT);
INSERT INTO parcels VALUES (3, 2.5, 'Ulm', 'waiting'), (5, 1.25, 'Aalen', 'waiting'), (8, 9, 'Kehl', 'waiting'), (9, 4, 'Kiel', 'sent');
"""


def test_both_directions(box):
    box.sqlite("depot.db", SCHEMA)
    assert box.call("view", "depot.db", "weight", "desc") == [8, 3, 5]
    assert box.call("view", "depot.db", "weight", "asc") == [5, 3, 8]


def test_town_and_id(box):
    box.sqlite("depot.db", SCHEMA)
    assert box.call("view", "depot.db", "town", "asc") == [5, 8, 3]
    assert box.call("view", "depot.db", "id", "desc") == [8, 5, 3]


def test_nothing_waits(box):
    box.sqlite("depot.db", SCHEMA + "UPDATE parcels SET state = 'sent';")
    assert box.call("view", "depot.db", "id", "asc") == []
