def test_one_value_deep_down(box):
    assert box.call("mergeLayout", {"pumps": {"row": 1, "chart": {"minutes": 30}}}, {"theme": "light", "pumps": {"chart": {"minutes": 5}}}) == {
        "pumps": {"row": 1, "chart": {"minutes": 5}}, "theme": "light"}


def test_the_layout_itself_is_changed(box):
    assert box.call("merged", {"boiler": {"column": 3}, "my pump's view": {"row": 2}}) == {
        "theme": "dark",
        "pumps": {"row": 1, "column": 1, "chart": {"kind": "line", "minutes": 30}},
        "boiler": {"row": 1, "column": 3, "chart": {"kind": "bar", "minutes": 60}},
        "my pump's view": {"row": 2},
    }


def test_what_replaces(box):
    assert box.call("mergeLayout", {"a": {"b": 1}, "c": 2, "d": [1, 2, 3], "e": None}, {"a": 0, "c": {"x": ""}, "d": [9], "e": {"f": False}}) == {
        "a": 0, "c": {"x": ""}, "d": [9], "e": {"f": False}}
    assert box.call("mergeLayout", {"a": {"b": 1}, "c": {"d": 2}, "e": {"f": 3}, "g": {"h": 4}}, {"a": 7, "c": [5], "e": "off", "g": True}) == {
        "a": 7, "c": [5], "e": "off", "g": True}
    assert box.call("mergeLayout", {"a": {"b": 1}}, {"a": {"b": None}, "Höhe 2.5": [{"z": 1}]}) == {"a": {"b": None}, "Höhe 2.5": [{"z": 1}]}


def test_nothing_saved(box):
    assert box.call("mergeLayout", {"a": {"b": 1}}, {}) == {"a": {"b": 1}}
    assert box.call("mergeLayout", {}, {"a": {"b": {"c": 3}}}) == {"a": {"b": {"c": 3}}}
