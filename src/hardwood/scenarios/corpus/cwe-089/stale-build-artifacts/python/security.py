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
