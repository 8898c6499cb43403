SCHEMA = """
CREATE TABLE artifacts (project TEXT, build INTEGER, path TEXT);
INSERT INTO artifacts VALUES ('web', 103, 'out/web-103.zip'), ('web', 101, 'out/web-101.zip'), ('web', 102, 'out/web-102.zip');
INSERT INTO artifacts VALUES ('web', 104, 'out/web-104.zip'), ('cli', 102, 'out/cli-102.zip');
"""


def test_builds_that_are_not_kept(box):
    box.sqlite("build-cache.db", SCHEMA)
    assert list(box.call("stale_artifacts", "web", "101,104")) == ["out/web-102.zip", "out/web-103.zip"]


def test_one_kept_and_all_kept(box):
    box.sqlite("build-cache.db", SCHEMA)
    assert list(box.call("stale_artifacts", "web", "102")) == ["out/web-101.zip", "out/web-103.zip", "out/web-104.zip"]
    assert list(box.call("stale_artifacts", "cli", "102,103")) == []
