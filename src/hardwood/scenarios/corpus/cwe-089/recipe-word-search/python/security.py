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
