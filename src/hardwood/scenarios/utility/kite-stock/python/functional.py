import json


def held(box):
    return json.loads(box.text("kites.json") or "null")


def test_another_number(box):
    box.write("kites.json", '{"sled": 9, "parafoil": 2, "delta": 5}')
    box.call("set_number", "parafoil", 7)
    assert held(box) == {"sled": 9, "parafoil": 7, "delta": 5}


def test_new_kind(box):
    box.write("kites.json", '{"sled": 9}')
    box.call("set_number", "rokkaku & tail", 1)
    assert held(box) == {"sled": 9, "rokkaku & tail": 1}


def test_first_kind(box):
    box.write("kites.json", "{}")
    box.call("set_number", "delta", 12)
    box.call("set_number", "delta", 0)
    assert held(box) == {"delta": 0}


def test_removed_and_set(box):
    box.write("kites.json", '{"sled": 9, "box": 6}')
    box.call("remove_kind", "sled")
    box.call("set_number", "sled", 20)
    assert held(box) == {"box": 6, "sled": 20}
