def test_open(box):
    assert box.call("opened", {"company": "Nuts & Co", "iban": "DE11"}) == ["Nuts & Co", "DE11", 0, False]


def test_another(box):
    assert box.call("opened", {"iban": "FR 22 7", "company": "L'Or"}) == ["L'Or", "FR 22 7", 0, False]
