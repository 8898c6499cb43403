CARD = {"call_sign": "DL1XY", "name": "Ida", "grid": "JN58", "watts": 10, "grade": "novice", "fees_due": 40}


def test_form(box):
    names, card = box.call("entered", CARD, {"send": "OK", "name": "Ida", "watts": " 50", "grid": " JO62 "})
    assert list(names) == ["grid", "watts"] and card == {**CARD, "grid": "JO62", "watts": 50}


def test_signs_and_empty_text(box):
    names, card = box.call("entered", CARD, {"name": "Zoë \"Röhre\" O'Hara & Co.", "grid": "  "})
    assert list(names) == ["grid", "name"] and card == {**CARD, "name": "Zoë \"Röhre\" O'Hara & Co.", "grid": ""}


def test_no_number(box):
    names, card = box.call("entered", CARD, {"watts": "a lot", "name": "Bo"})
    assert list(names) == ["name"] and card == {**CARD, "name": "Bo"}
    names, card = box.call("entered", CARD, {"watts": "10 "})
    assert list(names) == [] and card == CARD


def test_nothing_and_one_text_posted(box):
    names, card = box.call("entered", CARD, {})
    assert list(names) == [] and card == CARD
    names, card = box.call("entered", CARD, {"grid": "JO31"})
    assert list(names) == ["grid"] and card == {**CARD, "grid": "JO31"}
