SCHEMA = """
CREATE TABLE recipes (title TEXT, minutes INTEGER);
INSERT INTO recipes VALUES ('Pea salad', 15), ('Onion soup', 50);
CREATE TABLE cooks (name TEXT, password TEXT);
INSERT INTO cooks VALUES ('jo', 'Zwiebelfisch');
"""


def test_union_without_blanks(box):
    box.sqlite("cook.db", SCHEMA)
    for quote in "'\"":
        text = f"zz{quote}/**/UNION/**/SELECT/**/password/**/FROM/**/cooks--"
        assert "Zwiebelfisch" not in repr(box.attempt("search", "cook.db", text).value)


def test_union_in_the_second_word(box):
    box.sqlite("cook.db", SCHEMA)
    for quote in "'\"":
        text = f"cake zz{quote}union/**/select(password)from/**/cooks/**/where/**/name<>{quote}"
        assert "Zwiebelfisch" not in repr(box.attempt("search", "cook.db", text).value)
