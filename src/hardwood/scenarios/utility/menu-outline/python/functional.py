def test_example(box):
    card = {"Drinks": {"Hot": {"Tea": {}, "Cocoa": {}}, "Water": {}}, "Soup": {}}
    assert box.call("outline", card) == ["Drinks", "  Hot", "    Tea", "    Cocoa", "  Water", "Soup"]


def test_empty_card(box):
    assert box.call("outline", {}) == []


def test_deep(box):
    assert box.call("outline", {"a": {"b": {"c": {"d": {}}}}}) == ["a", "  b", "    c", "      d"]


def test_given_level(box):
    assert box.call("outline", {"Rice": {"Red": {}}, "Beans": {}}, 2) == ["    Rice", "      Red", "    Beans"]
