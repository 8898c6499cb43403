SCHEMA = """
CREATE TABLE letters (id INTEGER PRIMARY KEY, author TEXT, subject TEXT, is_public INTEGER);
INSERT INTO letters VALUES (4, 'Li', 'Your tax number', 1), (7310, 'Bo', 'Dismissal of Li', 0);
CREATE TABLE clerks (name TEXT, pin TEXT);
INSERT INTO clerks VALUES ('Bo', '40-77');
"""


def test_letters_that_are_not_public(box):
    box.sqlite("archive.db", SCHEMA)
    for quote in "'\"":
        for text in (f"zz{quote} OR 1=1 --", f"zz{quote} OR is_public = 0 OR subject LIKE {quote}zz"):
            assert "7310" not in repr(box.attempt("find_letters", text).value)


def test_pin_of_a_clerk(box):
    box.sqlite("archive.db", SCHEMA)
    for quote in "'\"":
        text = f"zz{quote} UNION SELECT name, pin FROM clerks --"
        assert "40-77" not in repr(box.attempt("find_letters", text).value)
