SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER, promoted INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0, 0), (6, 'Ho', 7, 1, 3, 0);
"""


def test_promoted_is_no_reaction(box):
    box.sqlite("blog.db", SCHEMA)
    for reaction in ("promoted", "promoted = 1 WHERE id = ? --", "promoted = 1 --"):
        box.attempt("add_reaction", 5, reaction)
    assert box.rows("blog.db", "SELECT promoted FROM posts ORDER BY id") == [(0,), (0,)]


def test_texts_stay(box):
    box.sqlite("blog.db", SCHEMA)
    for reaction in ("text", "text = 'Buy!', likes = likes + 1 WHERE id <> ? --", "text = 'Buy!' --"):
        box.attempt("add_reaction", 5, reaction)
    assert box.rows("blog.db", "SELECT text FROM posts ORDER BY id") == [("Hi",), ("Ho",)]
