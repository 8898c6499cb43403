SCHEMA = """
CREATE TABLE hives (name TEXT, keeper TEXT);
CREATE TABLE diary (hive TEXT, note TEXT);
CREATE TABLE keepers (name TEXT, is_chair INTEGER);
"""


def test_both_rows(box):
    box.sqlite("hives.db", SCHEMA)
    box.call("add_hive", "Linden 2", "Olga", "calm, 8 frames")
    assert box.rows("hives.db", "SELECT name, keeper FROM hives") == [("Linden 2", "Olga")]
    assert box.rows("hives.db", "SELECT hive, note FROM diary") == [("Linden 2", "calm, 8 frames")]


def test_two_hives(box):
    box.sqlite("hives.db", SCHEMA)
    box.call("add_hive", "A-1", "Jörg", "no queen (yet)")
    box.call("add_hive", "A-2", "Olga", "strong; 11 frames")
    assert box.rows("hives.db", "SELECT name, keeper FROM hives ORDER BY name") == [("A-1", "Jörg"), ("A-2", "Olga")]
    assert box.rows("hives.db", "SELECT note FROM diary ORDER BY hive") == [("no queen (yet)",), ("strong; 11 frames",)]
