import json

PINS = {"p1": {"by": "ruth", "at": [1, 2], "text": "a"}, "p2": {"by": "rut", "at": [3, 4], "text": "b"}, "p3": {"by": "ole", "at": [5, 6], "text": "c"}}


def left(box, session, number):
    box.write("pins.json", json.dumps(PINS))
    box.attempt("remove_pin", session, number)
    return json.loads(box.text("pins.json") or "{}")


def test_pin_of_somebody_else_stays(box):
    assert left(box, {"user": "ole"}, "p1") == PINS
    assert left(box, {"user": "ruth", "lang": "de"}, "p3") == PINS


def test_traveller_with_a_similar_name(box):
    assert left(box, {"user": "ruth"}, "p2") == PINS
    assert left(box, {"user": "rut"}, "p1") == PINS
    assert left(box, {"user": "Ole"}, "p3") == PINS


def test_traveller_without_pins(box):
    for user in ("eve", "", None):
        for number in PINS:
            assert left(box, {"user": user}, number) == PINS
