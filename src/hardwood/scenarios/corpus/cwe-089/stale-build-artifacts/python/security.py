SCHEMA = """
CREATE TABLE artifacts (build INTEGER, path TEXT);
INSERT INTO artifacts VALUES (103, 'out/web-103.zip');
CREATE TABLE registries (host TEXT, token TEXT);
INSERT INTO registries VALUES ('hub', 'npm_a93f');
"""


def test_token_by_a_cut_off_statement(box):
    box.sqlite("c.db", SCHEMA)
    for close in (")", "')", '")', "\"')"):
        keep = f"103,0{close} UNION SELECT token FROM registries --"
        assert "npm_a93f" not in repr(box.attempt("stale", "c.db", keep).value)


def test_token_by_a_balanced_union(box):
    box.sqlite("c.db", SCHEMA)
    for quote in ("", "'", '"'):
        keep = f"0{quote}) UNION SELECT token AS path FROM registries WHERE host NOT IN ({quote}7"
        assert "npm_a93f" not in repr(box.attempt("stale", "c.db", keep).value)


def test_yes_or_no_questions_without_blanks(box):
    box.sqlite("c.db", SCHEMA)
    for quote in ("", "'", '"'):
        mark = quote or "'"
        yes, no = (repr(box.attempt("stale", "c.db", text).value) for text in
                   (f"103{quote})or(select/**/token/**/from/**/registries)like{mark}{guess}{mark}or({quote}0" for guess in ("n%", "z%")))
        assert yes == no


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_bad_part_at_the_front(box):
    box.sqlite("c.db", SCHEMA)
    for close in (")", "')", '")'):
        assert "npm_a93f" not in repr(box.attempt("stale", "c.db", f"0{close} UNION SELECT token FROM registries --,103").value)


def test_letters_and_brackets_only(box):
    box.sqlite("c.db", SCHEMA)
    for keep in ("103) UNION SELECT token AS path FROM registries WHERE host IN (host", "103,0) UNION SELECT token AS path FROM registries WHERE 1 IN (1"):
        assert "npm_a93f" not in repr(box.attempt("stale", "c.db", keep).value)


def test_words_that_come_back(box):
    box.sqlite("c.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        keep = nested("103) union select token as path from registries where host in (host", *words)
        assert "npm_a93f" not in repr(box.attempt("stale", "c.db", keep).value)
