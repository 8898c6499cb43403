OTTO = {"name": "Otto", "food": "fish", "grams": 900}
PIA = {"name": "Pia", "food": "fish", "grams": 100}
LEA = {"name": "Lea", "food": "hay", "grams": 4000, "fasting": False}


def test_example(box):
    assert box.call("order", [OTTO, PIA], 2) == {"fish": 2000}


def test_several_foods(box):
    assert box.call("order", [OTTO, LEA, PIA], 1) == {"fish": 1000, "hay": 4000}


def test_fasting(box):
    assert box.call("order", [OTTO, PIA | {"fasting": True}], 3) == {"fish": 2700}
    assert box.call("order", [OTTO, LEA | {"fasting": True}], 1) == {"fish": 900}


def test_no_animals(box):
    assert box.call("order", [], 5) == {}
