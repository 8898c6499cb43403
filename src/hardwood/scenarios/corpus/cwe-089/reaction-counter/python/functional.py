SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER, promoted INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0, 0), (6, 'Ho', 7, 1, 3, 0);
"""


def test_one_more_heart(box):
    box.sqlite("blog.db", SCHEMA)
    assert box.call("add_reaction", 5, "hearts") == 13
    assert box.rows("blog.db", "SELECT likes, hearts, laughs FROM posts ORDER BY id") == [(2, 13, 0), (7, 1, 3)]


def test_twice(box):
    box.sqlite("blog.db", SCHEMA)
    assert box.call("add_reaction", 6, "laughs") == 4
    assert box.call("add_reaction", 6, "laughs") == 5


def test_no_such_post(box):
    box.sqlite("blog.db", SCHEMA)
    assert box.call("add_reaction", 77, "likes") is None
