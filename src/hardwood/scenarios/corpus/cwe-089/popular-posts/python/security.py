SCHEMA = """
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT, likes INTEGER, hearts INTEGER, laughs INTEGER);
INSERT INTO posts VALUES (5, 'Hi', 2, 12, 0), (6, 'Ho', 7, 1, 30);
CREATE TABLE authors (name TEXT, pin TEXT);
INSERT INTO authors VALUES ('Ben', '48-213');
"""


def seen(box, reaction):
    return repr(box.attempt("popular", "b.db", reaction, 1).value)


def test_balanced_union(box):
    box.sqlite("b.db", SCHEMA)
    assert "48-213" not in seen(box, "id < 0 UNION SELECT name, pin FROM authors WHERE 2")


def test_union_and_rest_cut_off(box):
    box.sqlite("b.db", SCHEMA)
    for close in ("", '"', "]", "`"):
        for condition in ("? > 0", "1"):
            union = f"likes{close} < 0 UNION SELECT name, pin FROM authors WHERE {condition} --"
            assert "48-213" not in seen(box, union)


def test_small_letters_and_no_blanks(box):
    box.sqlite("b.db", SCHEMA)
    assert "48-213" not in seen(box, "likes<0/**/union/**/select/**/name,pin/**/from/**/authors/**/where/**/2")


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    box.sqlite("b.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert "48-213" not in seen(box, nested("id < 0 union select name, pin from authors where 2", *words))


def test_name_of_a_reaction_at_an_end(box):
    box.sqlite("b.db", SCHEMA)
    for reaction in (
        "id < 0 UNION SELECT name, pin FROM authors WHERE ? IS NOT NULL /* likes",
        "id IN (SELECT 0) UNION SELECT name, pin FROM authors WHERE (2) ",
        "(likes, hearts) IN (SELECT 0, 0) UNION SELECT name, pin FROM authors WHERE (2)",
    ):
        assert "48-213" not in seen(box, reaction)
