SCHEMA = """
CREATE TABLE articles (code TEXT PRIMARY KEY, cents INTEGER);
INSERT INTO articles VALUES ('AX-1', 250), ('BT-20', 1999), ('CC 3/4', 75);
"""


def test_two_of_three(box):
    box.sqlite("warehouse.db", SCHEMA)
    assert dict(box.call("prices_for", ["AX-1", "BT-20"])) == {"AX-1": 250, "BT-20": 1999}


def test_code_with_a_blank_and_unknown_code(box):
    box.sqlite("warehouse.db", SCHEMA)
    assert dict(box.call("prices_for", ["CC 3/4", "ZZ-9"])) == {"CC 3/4": 75}
