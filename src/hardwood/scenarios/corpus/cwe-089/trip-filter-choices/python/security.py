SCHEMA = """
CREATE TABLE trips (name TEXT, country TEXT, season TEXT, transport TEXT, margin TEXT);
INSERT INTO trips VALUES ('Fjords', 'Norway', 'summer', 'ship', 'm-311'), ('Alps', 'Italy', 'spring', 'train', 'm-199');
CREATE TABLE travellers (name TEXT, passport TEXT);
INSERT INTO travellers VALUES ('Ola', 'N5550123');
"""


def test_another_column(box):
    box.sqlite("agency.db", SCHEMA)
    assert "m-311" not in repr(box.attempt("ask", "agency.db", "margin").value)


def test_another_table(box):
    box.sqlite("agency.db", SCHEMA)
    for column in ("(SELECT passport FROM travellers)", "passport FROM travellers --", 'passport" FROM travellers --'):
        assert "N5550123" not in repr(box.attempt("ask", "agency.db", column).value)


def test_more_behind_a_column(box):
    box.sqlite("agency.db", SCHEMA)
    for column in ("country || (SELECT passport FROM travellers)", "country||(select/**/passport/**/from/**/travellers)"):
        assert "N5550123" not in repr(box.attempt("ask", "agency.db", column).value)


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_another_column_in_other_spelling(box):
    box.sqlite("agency.db", SCHEMA)
    for column in ("MARGIN", "(margin)", '"margin"', "[margin]", "trips.margin", "country || Margin", "+margin", "country, margin"):
        assert "m-311" not in repr(box.attempt("ask", "agency.db", column).value)


def test_words_that_come_back(box):
    box.sqlite("agency.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        assert "N5550123" not in repr(box.attempt("ask", "agency.db", nested("(select passport from travellers where 1)", *words)).value)
