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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    box.sqlite("liga.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        assert "4929" not in repr(box.attempt("best_players", "liga.db", nested("(select number from cards where 1)", *words)).value)


def test_column_of_the_accounts_in_other_spelling(box):
    box.sqlite("liga.db", SCHEMA)
    for stat in ("RESET_CODE", "(reset_code)", '"reset_code"', "[reset_code]", "players.reset_code", "reset_code||name", "wins || Reset_Code", "+reset_code"):
        assert "rc-6620" not in repr(box.attempt("best_players", "liga.db", stat).value)
