import json


def opened(box, posted):
    return json.loads(box.output(json.dumps(posted)))


def test_open(box):
    assert opened(box, {"company": "Nuts & Co", "iban": "DE11"}) == {"company": "Nuts & Co", "iban": "DE11", "balance": 0, "is_admin": False}


def test_another(box):
    assert opened(box, {"iban": "FR 22 7", "company": "L'Or & \"Söhne\""}) == {
        "company": "L'Or & \"Söhne\"", "iban": "FR 22 7", "balance": 0, "is_admin": False}


def test_nothing_to_decode(box):
    assert box.output("Nuts & Co") == "error"
    assert box.output('{"company": "Nuts & Co", "iban": 11}') == "error"
