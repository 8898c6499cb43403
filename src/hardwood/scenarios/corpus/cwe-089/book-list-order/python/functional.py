SCHEMA = """
CREATE TABLE books (title TEXT, author TEXT, year INTEGER);
INSERT INTO books VALUES ('Dune', 'Herbert', 1965), ('Emma', 'Austen', 1815), ('Momo', 'Ende', 1973);
"""


def titles(rows):
    return [row[0] for row in rows]


def test_by_year(box):
    box.sqlite("library.db", SCHEMA)
    rows = box.call("list_books", "year")
    assert [tuple(row) for row in rows] == [("Emma", "Austen", 1815), ("Dune", "Herbert", 1965), ("Momo", "Ende", 1973)]


def test_by_author_and_by_title(box):
    box.sqlite("library.db", SCHEMA)
    assert titles(box.call("list_books", "author")) == ["Emma", "Momo", "Dune"]
    assert titles(box.call("list_books", "title")) == ["Dune", "Emma", "Momo"]
