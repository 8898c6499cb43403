SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER, promoted INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0, 0), (6, 'Ho', 7, 1, 3, 0);
"""
NUMBERS = "SELECT likes, hearts, laughs FROM posts ORDER BY id"


def test_one_more_heart(box):
    box.sqlite("blog.db", SCHEMA)
    box.call("add_reaction", 5, "hearts")
    assert box.rows("blog.db", NUMBERS) == [(2, 13, 0), (7, 1, 3)]


def test_twice_and_for_a_post_that_is_not_there(box):
    box.sqlite("blog.db", SCHEMA)
    for post in (6, 6, 77):
        box.call("add_reaction", post, "laughs")
    assert box.rows("blog.db", NUMBERS) == [(2, 12, 0), (7, 1, 5)]
