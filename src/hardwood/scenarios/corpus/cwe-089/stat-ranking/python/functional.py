SCHEMA = """
CREATE TABLE players (name TEXT, wins INTEGER, goals INTEGER, assists INTEGER, reset_code TEXT);
INSERT INTO players VALUES ('tom', 12, 3, 40, 'rc-1'), ('mira', 31, 9, 5, 'rc-2'), ('ada', 7, 22, 11, 'rc-3'), ('lin', 2, 1, 1, 'rc-4');
"""


def test_ranking_by_wins(box):
    box.sqlite("liga.db", SCHEMA)
    rows = box.call("best_players", "liga.db", "wins", 2)
    assert [tuple(row) for row in rows] == [("mira", 31), ("tom", 12)]


def test_three_are_listed_when_nothing_is_said(box):
    box.sqlite("liga.db", SCHEMA)
    rows = box.call("best_players", "liga.db", "goals")
    assert [tuple(row) for row in rows] == [("ada", 22), ("mira", 9), ("tom", 3)]
