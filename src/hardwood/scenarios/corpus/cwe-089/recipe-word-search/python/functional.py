SCHEMA = """
CREATE TABLE recipes (title TEXT, minutes INTEGER);
INSERT INTO recipes VALUES ('Pea salad', 15), ('Onion soup', 50), ('Plum cake', 70), ('Rye bread', 200);
"""


def test_any_of_two_words(box):
    box.sqlite("cook.db", SCHEMA)
    assert sorted(box.call("search", "cook.db", "pea soup")) == ["Onion soup", "Pea salad"]


def test_one_word_and_nothing_found(box):
    box.sqlite("cook.db", SCHEMA)
    assert sorted(box.call("search", "cook.db", "cake")) == ["Plum cake"]
    assert sorted(box.call("search", "cook.db", "fish")) == []
