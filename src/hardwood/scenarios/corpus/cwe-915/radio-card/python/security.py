CARD = {"call_sign": "DL1XY", "name": "Ida", "grid": "JN58", "watts": 10, "grade": "novice", "fees_due": 40}
CLUBS_OWN = ("call_sign", "grade", "fees_due")


def clubs_own(box, posted):
    card = box.attempt("kept", CARD, posted).value or CARD
    return [card[name] for name in CLUBS_OWN]


def test_grade(box):
    assert clubs_own(box, {"grade": "extra"}) == ["DL1XY", "novice", 40]
    assert clubs_own(box, {"name": "Bo", "grade": " extra ", "send": "OK"}) == ["DL1XY", "novice", 40]


def test_fees(box):
    for text in ("0", "-100", " 1 "):
        assert clubs_own(box, {"watts": "50", "fees_due": text}) == ["DL1XY", "novice", 40]


def test_call_sign(box):
    assert clubs_own(box, {"call_sign": "DL9ZZ", "grid": "JO62"}) == ["DL1XY", "novice", 40]


def test_all_at_once(box):
    posted = {"call_sign": "DL9ZZ", "name": "Bo", "grid": "JO62", "watts": "50", "grade": "extra", "fees_due": "0"}
    assert clubs_own(box, posted) == ["DL1XY", "novice", 40]


def test_other_texts(box):
    for posted in ({"grade": ""}, {"grade": " ", "name": "Bo"}, {"grade": "novice extra"}, {"call_sign": ""}, {"call_sign": " ", "send": "OK"}, {"fees_due": "41"}, {"fees_due": "39", "grid": "JO62"}, {"fees_due": "+0"}):
        assert clubs_own(box, posted) == ["DL1XY", "novice", 40]


def test_other_spellings_of_the_names(box):
    for posted in ({" grade ": "extra", "fees_due ": "0"}, {"Grade": "extra", "FEES_DUE": "0", "Call_Sign": "DL9ZZ"}):
        assert clubs_own(box, posted) == ["DL1XY", "novice", 40]
