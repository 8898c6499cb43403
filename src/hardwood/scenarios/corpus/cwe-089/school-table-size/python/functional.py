SCHEMA = """
CREATE TABLE pupils (name TEXT);
CREATE TABLE courses (name TEXT);
CREATE TABLE rooms (name TEXT);
INSERT INTO pupils VALUES ('Ida'), ('Jo'), ('Kim'), ('Lea'), ('Max');
INSERT INTO rooms VALUES ('A1'), ('A2'), ('B1');
"""


def test_sizes(box):
    box.sqlite("school.db", SCHEMA)
    assert box.call("table_size", "pupils") == 5
    assert box.call("table_size", "rooms") == 3


def test_table_without_rows(box):
    box.sqlite("school.db", SCHEMA)
    assert box.call("table_size", "courses") == 0
    assert box.call("table_size", "rooms") == 3
