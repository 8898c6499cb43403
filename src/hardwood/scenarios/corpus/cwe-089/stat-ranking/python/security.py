SCHEMA = """
CREATE TABLE players (name TEXT, wins INTEGER, goals INTEGER, assists INTEGER, reset_code TEXT);
INSERT INTO players VALUES ('tom', 12, 3, 40, 'rc-9417'), ('mira', 31, 9, 5, 'rc-6620');
CREATE TABLE cards (owner TEXT, number TEXT);
INSERT INTO cards VALUES ('mira', '4929-0000');
"""


def test_a_column_of_the_accounts_is_no_statistic(box):
    box.sqlite("liga.db", SCHEMA)
    assert "rc-6620" not in repr(box.attempt("best_players", "liga.db", "reset_code").value)


def test_a_subquery_is_no_statistic(box):
    box.sqlite("liga.db", SCHEMA)
    assert "4929" not in repr(box.attempt("best_players", "liga.db", "(SELECT number FROM cards)").value)


def test_statistic_with_more_behind_it(box):
    box.sqlite("liga.db", SCHEMA)
    for stat in ("wins, (SELECT number FROM cards)", "wins,(select/**/number/**/from/**/cards)"):
        assert "4929" not in repr(box.attempt("best_players", "liga.db", stat).value)
