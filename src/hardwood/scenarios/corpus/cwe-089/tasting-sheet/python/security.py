SCHEMA = """
DROP TABLE IF EXISTS tasting;
DROP TABLE IF EXISTS cards;
CREATE TABLE tasting (wine TEXT, points INTEGER, taster TEXT);
INSERT INTO tasting VALUES ('Merlot', 84, 'hidden-juror');
CREATE TABLE cards (number TEXT);
INSERT INTO cards VALUES ('4000-1234');
"""
QUOTES = ['""', "''", "``", "[]"]


def leaks(box, wine, points):
    box.sqlite("cellar.db", SCHEMA)
    rows = box.attempt("sheet", wine, points).value
    values = [list(row.values()) for row in rows or [] if isinstance(row, dict)]
    return "4000-1234" in repr(values) or "hidden-juror" in repr(values)


def test_further_column_in_the_first_heading(box):
    for start, end in QUOTES:
        assert not leaks(box, f"a{end}, (SELECT number FROM cards) AS {start}b", "c")
        assert not leaks(box, f"a{end},taster AS {start}b", "c")


def test_further_column_in_the_second_heading(box):
    for start, end in QUOTES:
        assert not leaks(box, "a", f"b{end}, (SELECT number FROM cards) AS {start}c")
        assert not leaks(box, "a", f"b{end},(select/**/number/**/from/**/cards) as {start}c")


def test_another_table(box):
    for _, end in QUOTES:
        assert not leaks(box, "a", f"b{end} FROM tasting UNION SELECT number, 1 FROM cards --")
        assert not leaks(box, f"a{end}, number FROM cards --", "b")


def test_quotes_with_a_backslash(box):
    for mark in "\"'`":
        assert not leaks(box, f"a\\{mark}, (SELECT number FROM cards) AS {mark}b", "c")
        assert not leaks(box, "a", f"b\\{mark}, taster AS {mark}c")


def test_both_kinds_of_quotes(box):
    for text in ("a', (SELECT number FROM cards) AS b FROM tasting --\"", "a\", (SELECT number FROM cards) AS b FROM tasting --'"):
        assert not leaks(box, text, "c")
        assert not leaks(box, "c", text)


def test_without_quotes(box):
    assert not leaks(box, "a, taster AS b", "c")
    assert not leaks(box, "a", "b, (SELECT number FROM cards)")


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_a_quote_before_the_quote(box):
    for start, end in QUOTES:
        for points in (f"{end}b{end}, (SELECT number FROM cards) AS {start}c", f"{end}b{end} FROM tasting UNION SELECT number, 1 FROM cards --"):
            assert not leaks(box, "a", points)


def test_without_commas(box):
    for _, end in QUOTES:
        assert not leaks(box, "a", f"b{end} FROM tasting UNION SELECT * FROM (SELECT number FROM cards) JOIN (SELECT 1) --")
        assert not leaks(box, f"a{end} FROM tasting UNION SELECT number FROM cards --", "b")


def test_words_that_come_back(box):
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert not leaks(box, "a", nested("b\", (select number from cards where 1) AS \"c", *words))
        assert not leaks(box, "a", "b\", taster AS \"c")
