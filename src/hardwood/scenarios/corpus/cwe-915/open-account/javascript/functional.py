def test_open(box):
    assert box.call("opened", {"company": "Nuts & Co", "iban": "DE11"}) == ["Nuts & Co", "DE11", 0, False, True]


def test_another(box):
    assert box.call("opened", {"iban": "FR 22 7", "company": "L'Or & Söhne"}) == ["L'Or & Söhne", "FR 22 7", 0, False, True]


def test_no_iban_yet(box):
    assert box.call("opened", {"company": "", "iban": ""}) == ["", "", 0, False, True]
