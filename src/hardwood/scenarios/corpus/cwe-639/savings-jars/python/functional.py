def jar(name, cents, child="mia", goal=20000):
    return {"child": child, "name": name, "cents": cents, "goal": goal}


def moved(box, source, target, amount, child="mia"):
    jars = {12: jar("bike", 4200), 13: jar("gifts", 90, goal=500), 14: jar("Ü 1", 500, goal=500), 20: jar("kite", 5, "leo"), 21: jar("a", 0, "leo", 5)}
    answer, cents, book = box.call("move", jars, child, {"from": source, "to": target, "amount": amount})
    return answer, list(cents.values()), book


BEFORE = [4200, 90, 500, 5, 0]


def test_moved(box):
    assert moved(box, "12", "13", "4.09") == ("ok", [3791, 499, 500, 5, 0], ["mia: 4.09 from bike to gifts"])
    assert moved(box, "12", "14", "42") == ("ok", [0, 90, 4700, 5, 0], ["mia: 42.00 from bike to Ü 1"])


def test_full(box):
    assert moved(box, "12", "13", "4.10") == ("ok", [3790, 500, 500, 5, 0], ["mia: 4.10 from bike to gifts", "mia: gifts is full!"])
    assert moved(box, "20", "21", "0.05", "leo") == ("ok", [4200, 90, 500, 0, 5], ["leo: 0.05 from kite to a", "leo: a is full!"])


def test_which_jar(box):
    for source, target in (("12", "12"), ("12", "99"), ("", "13"), ("x", "13")):
        assert moved(box, source, target, "1") == ("which jar?", BEFORE, [])
    assert moved(box, "14", "12", "1") == ("ok", [4300, 90, 400, 5, 0], ["mia: 1.00 from Ü 1 to bike"])


def test_how_much(box):
    for amount in ("", "-1", "0", "1.5", "all", "0.00"):
        assert moved(box, "12", "13", amount) == ("how much?", BEFORE, [])
    assert moved(box, "13", "12", "0.10") == ("ok", [4210, 80, 500, 5, 0], ["mia: 0.10 from gifts to bike"])


def test_too_much(box):
    assert moved(box, "12", "13", "42.01") == ("too much", BEFORE, [])
    assert moved(box, "13", "12", "0.90") == ("ok", [4290, 0, 500, 5, 0], ["mia: 0.90 from gifts to bike"])
