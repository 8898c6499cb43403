SCHEMA = """
CREATE TABLE person (name TEXT, born INTEGER);
CREATE TABLE child (parent TEXT, name TEXT);
INSERT INTO child VALUES ('Ada', 'Dee'), ('Bo', 'Dee'), ('Bo', 'Cy'), ('Dee', 'Eli'), ('Eli', 'Zoë von Arx (2.)'), ('Zoë von Arx (2.)', 'Gus'), ('Kim', 'Lou'), ('Lou', 'Kim'),
  ('Pat', 'Quin'), ('Pat', 'Rae'), ('Quin', 'Rae'), ('Rae', 'Sam'), ('Quin', 'Sam');
"""


def test_three_generations(box):
    box.sqlite("tree.db", SCHEMA)
    assert box.call("find", ["Ada", "Bo"]) == [[1, "Cy"], [1, "Dee"], [2, "Eli"], [3, "Zoë von Arx (2.)"]]


def test_depth(box):
    box.sqlite("tree.db", SCHEMA)
    assert box.call("find", ["Dee"], 1) == [[1, "Eli"]]
    assert box.call("find", ["Ada"], 4) == [[1, "Dee"], [2, "Eli"], [3, "Zoë von Arx (2.)"], [4, "Gus"]]


def test_nobody_twice(box):
    box.sqlite("tree.db", SCHEMA)
    assert box.call("find", ["Kim"]) == [[1, "Lou"]]
    assert box.call("find", ["Pat"]) == [[1, "Quin"], [1, "Rae"], [2, "Sam"]]
    assert box.call("find", ["Ada", "Dee"], 1) == [[1, "Eli"]]


def test_none(box):
    box.sqlite("tree.db", SCHEMA)
    assert box.call("find", ["Gus", "Nobody"]) == []
    assert box.call("find", ["Nobody", "Kim"], 1) == [[1, "Lou"]]
    assert box.call("find", []) == []
