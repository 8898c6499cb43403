import json


def pins():
    return {"p81": {"by": "ruth", "at": [48.2, 16.4], "text": "cake!"}, "p82": {"by": "ole", "at": [0, -1.5], "text": "Größe \"3\""}, "p9": {"by": "ruth", "at": [1, 2], "text": ""}}


def removed(box, user, number):
    box.write("pins.json", json.dumps(pins()))
    return box.call("remove_pin", {"user": user, "lang": "de"}, number), json.loads(box.text("pins.json"))


def test_pin_goes(box):
    left = pins()
    del left["p81"]
    assert removed(box, "ruth", "p81") == (True, left)


def test_pin_of_another_traveller(box):
    left = pins()
    del left["p82"]
    assert removed(box, "ole", "p82") == (True, left)


def test_no_such_pin(box):
    assert removed(box, "ruth", "p8") == (False, pins())
    assert removed(box, "ole", "") == (False, pins())
