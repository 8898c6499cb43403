SCHEMA = """
CREATE TABLE jobs (title TEXT, city TEXT, level TEXT, company TEXT, is_open INTEGER);
INSERT INTO jobs VALUES ('Baker', 'Bonn', 'senior', 'Brot & Co.', 1), ('Spy', 'Bonn', 'senior', 'Dach', 0);
CREATE TABLE firms (name TEXT, api_key TEXT);
INSERT INTO firms VALUES ('Dach', 'key-3306');
"""


def test_closed_jobs_stay_hidden(box):
    box.sqlite("jobs.db", SCHEMA)
    for quote in "'\"":
        text = f"x{quote} OR {quote}1{quote}={quote}1"
        for name in ("city", "level", "company"):
            assert "Spy" not in repr(box.attempt("search_jobs", **{name: text}).value)


def test_union_with_the_firms(box):
    box.sqlite("jobs.db", SCHEMA)
    for quote in "'\"":
        text = f"x{quote} UNION SELECT api_key FROM firms --"
        for name in ("city", "level", "company"):
            assert "key-3306" not in repr(box.attempt("search_jobs", **{name: text}).value)
