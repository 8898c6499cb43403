SCHEMA = """
CREATE TABLE articles (code TEXT PRIMARY KEY, cents INTEGER);
INSERT INTO articles VALUES ('AX-1', 250), ('BT-20', 1999);
CREATE TABLE staff (login TEXT, pin TEXT);
INSERT INTO staff VALUES ('boss', '8-1-4-7');
"""


def test_union_with_the_staff(box):
    box.sqlite("warehouse.db", SCHEMA)
    for close in ("')", '")', "\"')"):
        codes = ["AX-1", f"x{close} UNION SELECT login, pin FROM staff --"]
        assert "8-1-4-7" not in repr(box.attempt("prices_for", codes).value)


def test_balanced_union_in_the_first_code(box):
    box.sqlite("warehouse.db", SCHEMA)
    for quote in "'\"":
        codes = [f"x{quote}) UNION SELECT pin, login FROM staff WHERE login IN ({quote}boss", "AX-1"]
        assert "8-1-4-7" not in repr(box.attempt("prices_for", codes).value)


def test_yes_or_no_questions_without_blanks(box):
    box.sqlite("warehouse.db", SCHEMA)
    for quote in ("'", '"'):
        mark = quote or "'"
        yes, no = (repr(box.attempt("prices_for", [text]).value) for text in
                   (f"x{quote})or(select/**/pin/**/from/**/staff)like{mark}{guess}{mark}or({quote}0" for guess in ("8%", "7%")))
        assert yes == no


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    box.sqlite("warehouse.db", SCHEMA)
    for start in ("'x')", "''x')", "x\"')", "x'\")", "x\\')"):
        for codes in ([start + " UNION SELECT login, pin FROM staff --"], ["AX-1", start + " UNION SELECT login, pin FROM staff --"]):
            assert "8-1-4-7" not in repr(box.attempt("prices_for", codes).value)


def test_words_that_come_back(box):
    box.sqlite("warehouse.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        code = nested("x') union select pin, login from staff where login in ('boss", *words)
        assert "8-1-4-7" not in repr(box.attempt("prices_for", [code]).value)
