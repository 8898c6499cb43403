SCHEMA = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, runner TEXT, day TEXT, metres INTEGER, seconds INTEGER, start TEXT);
INSERT INTO runs VALUES (1, 'ann', '2024-05-03', 5000, 1500, 'Park'), (2, 'anna', '2024-05-01', 2000, 660, 'Shelter 3'),
  (3, 'bo', '2024-05-01', 5000, 1500, 'Shelter 3'), (4, 'ann', '2024-05-09', 1000, 299, 'Dam');
"""


def learns(box, runner, *ticked):
    box.sqlite("runs.db", SCHEMA)
    got = repr(box.attempt("export", runner, list(ticked)).value)
    return "Shelter" in got or "2024-05-01" in got


def test_run_of_somebody_else(box):
    assert not learns(box, "ann", "3")


def test_among_own_runs(box):
    assert not learns(box, "ann", "1", "3", "4")


def test_first_of_several(box):
    assert not learns(box, "ann", "2", "1")


def test_last_of_several(box):
    assert not learns(box, "ann", "1", "4", "2")


def test_similar_name(box):
    assert not learns(box, "an", "3", "2")


def test_runner_without_runs(box):
    assert not learns(box, "", "2", "3")
