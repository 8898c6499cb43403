SCHEMA = """
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight REAL, town TEXT);
INSERT INTO parcels VALUES (3, 2.5, 'Ulm'), (5, 1.25, 'Aalen'), (8, 9, 'Kehl');
"""


def view(box, column, direction):
    return [row[0] for row in box.call("view", "depot.db", column, direction)]


def test_both_directions(box):
    box.sqlite("depot.db", SCHEMA)
    assert view(box, "weight", "desc") == [8, 3, 5]
    assert view(box, "weight", "asc") == [5, 3, 8]


def test_whole_rows(box):
    box.sqlite("depot.db", SCHEMA)
    rows = box.call("view", "depot.db", "town", "desc")
    assert [tuple(row) for row in rows] == [(3, 2.5, "Ulm"), (8, 9.0, "Kehl"), (5, 1.25, "Aalen")]


def test_no_rows(box):
    box.sqlite("depot.db", SCHEMA + "DELETE FROM parcels WHERE id > 3;")
    assert view(box, "id", "asc") == [3]
    box.sqlite("depot.db", "DELETE FROM parcels;")
    assert view(box, "id", "asc") == []
