SCHEMA = """
CREATE TABLE artifacts (build INTEGER, path TEXT);
INSERT INTO artifacts VALUES (103, 'out/web-103.zip'), (101, 'out/web-101.zip'), (102, 'out/web-102.zip'), (104, 'out/web-104.zip');
"""


def test_builds_that_are_not_kept(box):
    box.sqlite("c.db", SCHEMA)
    assert list(box.call("stale", "c.db", "101,104")) == ["out/web-102.zip", "out/web-103.zip"]


def test_one_kept_and_all_kept(box):
    box.sqlite("c.db", SCHEMA)
    assert list(box.call("stale", "c.db", "102")) == ["out/web-101.zip", "out/web-103.zip", "out/web-104.zip"]
    assert list(box.call("stale", "c.db", "101,102,103,104,105")) == []
