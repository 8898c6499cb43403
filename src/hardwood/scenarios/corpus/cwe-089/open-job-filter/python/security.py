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
