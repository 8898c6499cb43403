def test_set(box):
    changes = [{"op": "set", "path": ["notes", "n1", "color"], "value": "red"}, {"op": "set", "path": ["title"], "value": "Käthe's plan"},
               {"op": "set", "path": ["notes", "n1", "at"], "value": {"x": 0, "y": 2.5}}]
    assert box.call("work", {"title": "x"}, changes) == [3, {"title": "Käthe's plan", "notes": {"n1": {"color": "red", "at": {"x": 0, "y": 2.5}}}}, [1, 2, 3]]


def test_remove(box):
    content = {"notes": {"n1": {"text": "milk"}, "n2": {"text": "eggs"}}}
    changes = [{"op": "remove", "path": ["notes", "n1"]}, {"op": "remove", "path": ["notes", "n3"]}, {"op": "remove", "path": ["a", "b", "c"]}]
    assert box.call("work", content, changes) == [1, {"notes": {"n2": {"text": "eggs"}}}, [1]]


def test_move(box):
    content = {"notes": {"n1": {"text": "milk"}, "n 2.": {"text": ""}}}
    changes = [{"op": "move", "path": ["notes", "n1"], "to": ["done", "today", "n1"]}, {"op": "move", "path": ["notes", "n9"], "to": ["x"]}]
    assert box.call("work", content, changes) == [1, {"notes": {"n 2.": {"text": ""}}, "done": {"today": {"n1": {"text": "milk"}}}}, [1]]


def test_passed_over(box):
    changes = [{"op": "paint", "path": ["notes"]}, {"op": "set", "path": ["title", "size"], "value": 3}, {"op": "remove", "path": ["count", "x"]}]
    assert box.call("work", {"title": "Plan", "count": 5}, changes) == [0, {"title": "Plan", "count": 5}, []]
    assert box.call("work", {"a": {}}, []) == [0, {"a": {}}, []]


def test_nothing_below_a_text(box):
    changes = [{"op": "move", "path": ["title", "0"], "to": ["x"]}, {"op": "move", "path": ["a", "b", "length"], "to": ["y"]}, {"op": "set", "path": ["a", "c"], "value": 1}]
    assert box.call("work", {"title": "Plan", "a": {"b": "eggs"}}, changes) == [1, {"title": "Plan", "a": {"b": "eggs", "c": 1}}, [1]]
