SCHEMA = """
CREATE TABLE letters (id INTEGER PRIMARY KEY, author TEXT, subject TEXT);
INSERT INTO letters VALUES (4, 'Li', 'Your tax number');
CREATE TABLE clerks (name TEXT, pin TEXT);
INSERT INTO clerks VALUES ('Bo', '40-77');
"""


def seen(box, text):
    return repr(box.attempt("find_letters", text).value)


def test_union_and_rest_cut_off(box):
    box.sqlite("archive.db", SCHEMA)
    for quote in "'\"":
        assert "40-77" not in seen(box, f"zz{quote} UNION SELECT name, pin FROM clerks --")


def test_balanced_union(box):
    box.sqlite("archive.db", SCHEMA)
    for quote in "'\"":
        assert "40-77" not in seen(box, f"zz{quote} UNION SELECT 1, pin FROM clerks WHERE name <> {quote}zz")


def test_yes_or_no_questions_without_blanks(box):
    box.sqlite("archive.db", SCHEMA)
    for quote in ("'", '"'):
        mark = quote or "'"
        yes, no = (repr(seen(box, text)) for text in
                   (f"zz{quote}or(select/**/pin/**/from/**/clerks)like{mark}{guess}{mark}or{quote}0" for guess in ("4%", "7%")))
        assert yes == no


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    box.sqlite("archive.db", SCHEMA)
    for start in ("'zz'", "''zz'", "zz\"'", "zz'\"", "zz\\'"):
        assert "40-77" not in seen(box, start + " UNION SELECT name, pin FROM clerks --")


def test_words_that_come_back(box):
    box.sqlite("archive.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert "40-77" not in seen(box, nested("zz' union select name, pin from clerks where name <> 'zz", *words))
