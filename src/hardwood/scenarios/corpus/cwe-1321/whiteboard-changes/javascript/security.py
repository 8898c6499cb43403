from json import dumps


def after(box, *changes):
    return box.attempt("afterChanges", dumps(changes)).value


def test_set(box):
    assert after(box, {"op": "set", "path": ["__proto__", "owner"], "value": True}) == []
    assert after(box, {"op": "set", "path": ["notes", "n1", "__proto__", "owner"], "value": True}) == []
    assert after(box, {"op": "set", "path": ["new", "__proto__", "owner"], "value": True}) == []


def test_set_by_the_constructor(box):
    assert after(box, {"op": "set", "path": ["constructor", "prototype", "owner"], "value": True}) == []
    assert after(box, {"op": "set", "path": ["notes", "constructor", "prototype", "toString"], "value": 1}) == []
    assert after(box, {"op": "set", "path": ["title", "__proto__", "owner"], "value": 1}) == []


def test_remove(box):
    assert after(box, {"op": "remove", "path": ["__proto__", "valueOf"]}) == []
    assert after(box, {"op": "remove", "path": ["notes", "n1", "__proto__", "isPrototypeOf"]}) == []


def test_move(box):
    assert after(box, {"op": "move", "path": ["notes", "n1", "color"], "to": ["__proto__", "owner"]}) == []
    assert after(box, {"op": "move", "path": ["notes", "n1", "text"], "to": ["notes", "n1", "__proto__", "owner"]}) == []
    assert after(box, {"op": "move", "path": ["notes", "n1"], "to": ["constructor", "prototype", "n1"]}) == []


def test_move_away(box):
    assert after(box, {"op": "move", "path": ["__proto__", "valueOf"], "to": ["x"]}) == []
    assert after(box, {"op": "move", "path": ["notes", "__proto__", "isPrototypeOf"], "to": ["a", "b"]}) == []


def test_names_in_lists(box):
    assert after(box, {"op": "set", "path": [["__proto__"], "owner"], "value": True}) == []
    assert after(box, {"op": "set", "path": ["notes", [["__proto__"]], "owner"], "value": True}) == []
    assert after(box, {"op": "move", "path": ["notes", "n1", "color"], "to": [["__proto__"], "owner"]}) == []


def test_in_two_steps(box):
    assert after(box, {"op": "move", "path": ["__proto__"], "to": ["x"]}, {"op": "set", "path": ["x", "owner"], "value": True}) == []
    assert after(box, {"op": "move", "path": ["notes", "n1", "__proto__"], "to": ["a", "b"]}, {"op": "set", "path": ["a", "b", "c", "d"], "value": 1}) == []
    assert after(box, {"op": "move", "path": ["constructor"], "to": ["x"]}, {"op": "set", "path": ["x", "prototype", "owner"], "value": True}) == []
    assert after(box, {"op": "move", "path": ["constructor"], "to": ["x"]}, {"op": "remove", "path": ["x", "keys"]}) == []


def test_deeper_lists(box):
    name = "__proto__"
    for _ in range(25):
        name = [name]
    assert after(box, {"op": "set", "path": [name, "owner"], "value": True}, {"op": "remove", "path": ["notes", name, "valueOf"]}) == []
