SCHEMA = """
CREATE TABLE jobs (title TEXT, company TEXT, city TEXT, level TEXT, days INTEGER, is_open INTEGER);
INSERT INTO jobs VALUES ('Baker', 'Brot & Co.', 'Bonn', 'senior', 1, 1), ('Spy', 'Dach', 'Bonn', 'senior', 2, 0);
CREATE TABLE firms (name TEXT, api_key TEXT);
INSERT INTO firms VALUES ('Dach', 'key-3306');
"""


def seen(box, text):
    return "".join(repr(box.attempt("search_jobs", *fields).value) for fields in ((text, ""), ("", text), (text, text)))


def test_closed_jobs_stay_hidden(box):
    box.sqlite("jobs.db", SCHEMA)
    for quote in "'\"":
        assert "Spy" not in seen(box, f"x{quote} OR {quote}1{quote}={quote}1")


def test_union_with_the_firms(box):
    box.sqlite("jobs.db", SCHEMA)
    for quote in "'\"":
        assert "key-3306" not in seen(box, f"x{quote} UNION SELECT name, api_key FROM firms --")


def test_small_letters_and_no_blanks(box):
    box.sqlite("jobs.db", SCHEMA)
    for quote in "'\"":
        assert "Spy" not in seen(box, f"x{quote}or{quote}1")


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    box.sqlite("jobs.db", SCHEMA)
    for start in ("'x'", "''x'", "x\"'", "x'\"", "x\\'"):
        got = seen(box, start + " OR 1 --") + seen(box, start + " UNION SELECT name, api_key FROM firms --")
        assert "Spy" not in got and "key-3306" not in got


def test_words_that_come_back(box):
    box.sqlite("jobs.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert "key-3306" not in seen(box, nested("x' union select name, api_key from firms where name <> '", *words))
    for text in ("x' o or r '1", "x' or  or '1", "x'oorr'1"):
        assert "Spy" not in seen(box, text)
