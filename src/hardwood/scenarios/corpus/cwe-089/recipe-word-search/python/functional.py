SCHEMA = """
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO recipes VALUES (1, 'Pea salad'), (2, 'Onion soup'), (3, 'Plum cake'), (4, 'Rye bread');
"""


def search(box, *words):
    return sorted(tuple(row) for row in box.call("search", "cook.db", list(words)))


def test_any_of_two_words(box):
    box.sqlite("cook.db", SCHEMA)
    assert search(box, "pea", "soup") == [(1, "Pea salad"), (2, "Onion soup")]


def test_one_word_and_nothing_found(box):
    box.sqlite("cook.db", SCHEMA)
    assert search(box, "cake") == [(3, "Plum cake")]
    assert search(box, "fish", "chips") == []


def test_word_with_a_hyphen_and_a_number(box):
    box.sqlite("cook.db", SCHEMA + "INSERT INTO recipes VALUES (5, 'Stir-fry no. 7');")
    assert search(box, "stir-fry", "cake") == [(3, "Plum cake"), (5, "Stir-fry no. 7")]
    assert search(box, "7") == [(5, "Stir-fry no. 7")]
