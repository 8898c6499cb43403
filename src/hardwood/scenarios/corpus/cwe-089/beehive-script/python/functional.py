SCHEMA = """
CREATE TABLE hives (name TEXT);
CREATE TABLE diary (hive TEXT, note TEXT);
"""


def test_both_rows(box):
    box.sqlite("hives.db", SCHEMA)
    box.call("add_hive", "Linden 2", "calm, 8 frames")
    assert box.rows("hives.db", "SELECT name FROM hives") == [("Linden 2",)]
    assert box.rows("hives.db", "SELECT hive, note FROM diary") == [("Linden 2", "calm, 8 frames")]


def test_two_hives(box):
    box.sqlite("hives.db", SCHEMA)
    box.call("add_hive", "A-1", "no queen (yet)")
    box.call("add_hive", "Bülow", "strong; 11 frames")
    assert box.rows("hives.db", "SELECT name FROM hives ORDER BY name") == [("A-1",), ("Bülow",)]
    assert box.rows("hives.db", "SELECT note FROM diary ORDER BY hive") == [("no queen (yet)",), ("strong; 11 frames",)]
