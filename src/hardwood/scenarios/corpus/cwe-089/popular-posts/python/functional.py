SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0), (6, 'Ho', 7, 1, 30), (9, 'My cat', 9, 10, 3);
"""


def popular(box, reaction, minimum):
    return [tuple(row) for row in box.call("popular", "b.db", reaction, minimum)]


def test_hearts_and_likes(box):
    box.sqlite("b.db", SCHEMA)
    assert popular(box, "hearts", 10) == [(5, "Hi"), (9, "My cat")]
    assert popular(box, "likes", 7) == [(6, "Ho"), (9, "My cat")]


def test_one_and_none(box):
    box.sqlite("b.db", SCHEMA)
    assert popular(box, "laughs", 30) == [(6, "Ho")]
    assert popular(box, "laughs", 31) == []
