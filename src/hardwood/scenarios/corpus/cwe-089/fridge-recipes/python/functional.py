SCHEMA = """
CREATE TABLE recipes (name TEXT PRIMARY KEY, minutes INTEGER, issue TEXT);
CREATE TABLE needs (recipe TEXT, ingredient TEXT);
INSERT INTO recipes VALUES ('omelette', 10, '2024-01'), ('crêpes', 25, '2024-02'), ('bread', 90, '2024-02'), ('bass', 25, '2024-03'), ('toast', 10, '2024-03');
INSERT INTO needs VALUES ('omelette', 'egg'), ('omelette', 'salt'), ('crêpes', 'milk'), ('crêpes', 'flour'), ('crêpes', 'egg'),
  ('bread', 'yeast'), ('bread', 'flour'), ('bread', 'time (1 h)'), ('bass', 'sea bass'), ('bass', 'oil'), ('bass', 'lemon'), ('toast', 'bread'), ('toast', 'käse');
"""


def test_example(box):
    box.sqlite("recipes.db", SCHEMA)
    assert box.call("ideas", "egg, Flour ,flour", 1) == [["omelette", 10, []], ["crêpes", 25, ["milk"]]]


def test_order_and_two_words(box):
    box.sqlite("recipes.db", SCHEMA)
    assert box.call("ideas", "SEA BASS,egg,flour,milk") == [["omelette", 10, []], ["crêpes", 25, []], ["bass", 25, ["lemon"]], ["bread", 90, ["time (1 h)", "yeast"]]]


def test_odd_names(box):
    box.sqlite("recipes.db", SCHEMA)
    assert box.call("ideas", "Käse") == [["toast", 10, ["bread"]]]
    assert box.call("ideas", "time (1 h), flour", 2) == [["bread", 90, ["yeast"]], ["crêpes", 25, ["egg", "milk"]]]


def test_nothing(box):
    box.sqlite("recipes.db", SCHEMA)
    assert box.call("ideas", "gold, caviar") == []
    assert box.call("ideas", "flour", 1) == []
