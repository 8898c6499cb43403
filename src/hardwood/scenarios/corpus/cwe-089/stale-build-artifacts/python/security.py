SCHEMA = """
CREATE TABLE artifacts (project TEXT, build INTEGER, path TEXT);
INSERT INTO artifacts VALUES ('web', 103, 'out/web-103.zip'), ('kernel', 7, '/srv/kernel-7.img');
CREATE TABLE registries (host TEXT, token TEXT);
INSERT INTO registries VALUES ('hub', 'npm_a93f');
"""


def test_artifacts_of_another_project(box):
    box.sqlite("build-cache.db", SCHEMA)
    for keep in ("103) OR (1=1) OR (1=1", "0) OR build IN (7"):
        assert "kernel-7" not in repr(box.attempt("stale_artifacts", "web", keep).value)


def test_token_by_a_union(box):
    box.sqlite("build-cache.db", SCHEMA)
    for close in (")", "')", '")', "\"')"):
        keep = f"103,0{close} UNION SELECT token FROM registries --"
        assert "npm_a93f" not in repr(box.attempt("stale_artifacts", "web", keep).value)
    for quote in ("", "'", '"'):
        keep = f"0{quote}) UNION SELECT token FROM registries WHERE host NOT IN ({quote}7"
        assert "npm_a93f" not in repr(box.attempt("stale_artifacts", "web", keep).value)
