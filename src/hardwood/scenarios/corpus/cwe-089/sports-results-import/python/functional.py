SCHEMA = "CREATE TABLE results (name TEXT, points INTEGER);"
ROWS = "SELECT name, points FROM results ORDER BY name"


def test_two_pairs(box):
    box.sqlite("sportsday.db", SCHEMA)
    box.call("insert_results", [("Ada", 31), ("Tom", 28)])
    assert box.rows("sportsday.db", ROWS) == [("Ada", 31), ("Tom", 28)]


def test_second_import_adds(box):
    box.sqlite("sportsday.db", SCHEMA)
    box.call("insert_results", [("Zoë B.", 9)])
    box.call("insert_results", [("Ada", 31), ("Jo-Ann", 12), ("Ada", 7)])
    assert sorted(box.rows("sportsday.db", ROWS)) == [("Ada", 7), ("Ada", 31), ("Jo-Ann", 12), ("Zoë B.", 9)]
