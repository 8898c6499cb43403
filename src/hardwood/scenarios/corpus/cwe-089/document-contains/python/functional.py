SCHEMA = """
CREATE TABLE letters (id INTEGER PRIMARY KEY, author TEXT, subject TEXT, sent TEXT, is_public INTEGER);
INSERT INTO letters VALUES (4, 'Li', 'Your tax number', '2023-02-01', 1), (5, 'Li', 'Tea', '2023-02-02', 1);
INSERT INTO letters VALUES (9, 'Bo', 'Back taxes', '2023-05-01', 1), (10, 'Bo', 'More tax', '2023-06-01', 0);
"""


def test_public_letters_by_id(box):
    box.sqlite("archive.db", SCHEMA)
    assert list(box.call("find_letters", "tax")) == [4, 9]


def test_one_and_none(box):
    box.sqlite("archive.db", SCHEMA)
    assert list(box.call("find_letters", "Tea")) == [5]
    assert list(box.call("find_letters", "rent")) == []
