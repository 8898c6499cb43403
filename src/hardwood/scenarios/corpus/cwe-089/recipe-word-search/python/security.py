SCHEMA = """
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO recipes VALUES (1, 'Pea salad'), (2, 'Onion soup');
CREATE TABLE cooks (name TEXT, password TEXT);
INSERT INTO cooks VALUES ('jo', 'Zwiebelfisch');
"""


def seen(box, *words):
    return repr(box.attempt("search", "cook.db", list(words)).value)


def test_union_with_the_cooks(box):
    box.sqlite("cook.db", SCHEMA)
    for quote in "'\"":
        assert "Zwiebelfisch" not in seen(box, f"zz{quote} UNION SELECT name, password FROM cooks --")


def test_union_in_the_second_word_without_blanks(box):
    box.sqlite("cook.db", SCHEMA)
    for quote in "'\"":
        word = f"zz{quote}union/**/select/**/*/**/from/**/cooks/**/where/**/name<>{quote}"
        assert "Zwiebelfisch" not in seen(box, "cake", word)


def test_yes_or_no_questions_without_blanks(box):
    box.sqlite("cook.db", SCHEMA)
    for quote in ("'", '"'):
        mark = quote or "'"
        yes, no = (repr(seen(box, text)) for text in
                   (f"zz{quote}or(select/**/password/**/from/**/cooks)like{mark}{guess}{mark}or{quote}0" for guess in ("Z%", "Q%")))
        assert yes == no


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    box.sqlite("cook.db", SCHEMA)
    for start in ("'zz'", "''zz'", "zz\"'", "zz'\"", "zz\\'"):
        assert "Zwiebelfisch" not in seen(box, start + " UNION SELECT name, password FROM cooks --")
        assert "Zwiebelfisch" not in seen(box, "cake", start + "union/**/select/**/*/**/from/**/cooks--")


def test_words_that_come_back(box):
    box.sqlite("cook.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert "Zwiebelfisch" not in seen(box, nested("zz' union select name, password from cooks where name <> '", *words))
