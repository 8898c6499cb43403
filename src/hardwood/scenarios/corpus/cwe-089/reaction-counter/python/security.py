SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER, promoted INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0, 0), (6, 'Ho', 7, 1, 3, 0);
CREATE TABLE authors (name TEXT, pin INTEGER);
INSERT INTO authors VALUES ('Ben', 48213);
"""


def test_promoted_is_no_reaction(box):
    box.sqlite("blog.db", SCHEMA)
    for reaction in ("promoted", "promoted = 1, likes", "promoted = 1 WHERE id = ? --"):
        box.attempt("add_reaction", 5, reaction)
    assert box.rows("blog.db", "SELECT promoted FROM posts ORDER BY id") == [(0,), (0,)]


def test_pin_of_an_author_is_not_read(box):
    box.sqlite("blog.db", SCHEMA)
    for number in ("(SELECT pin FROM authors)", "pin FROM authors WHERE ? > 0 --"):
        for reaction in (number, "likes = " + number + ", likes"):
            seen = repr(box.attempt("add_reaction", 5, reaction).value)
            assert "4821" not in seen
    assert box.rows("blog.db", "SELECT id FROM posts WHERE likes > 1000") == []


def test_text_of_a_post_is_not_overwritten(box):
    box.sqlite("blog.db", SCHEMA)
    box.attempt("add_reaction", 5, "text")
    assert box.rows("blog.db", "SELECT text FROM posts ORDER BY id") == [("Hi",), ("Ho",)]
