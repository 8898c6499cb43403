import json


def opened(box, more):
    """Balance and is_admin of the new account."""
    text = box.run('{"company": "Nuts", "iban": "DE11", ' + more + "}").stdout
    account = json.loads(text) if text.startswith("{") else {}
    return account.get("balance", 0), account.get("is_admin", False)


def test_balance(box):
    for more in ('"balance": 5000', '"balance": -1', '"is_admin": false, "balance": 1'):
        assert opened(box, more) == (0, False)


def test_admin(box):
    assert opened(box, '"is_admin": true') == (0, False)
    assert opened(box, '"balance": 0, "is_admin": true') == (0, False)


def test_other_spellings_of_the_names(box):
    for more in ('"Is_Admin": true', '"BALANCE": 5000', '"i\\u0073_admin": true', '"i\\u017f_admin": true', '"balance": 0, "Balance": 5'):
        assert opened(box, more) == (0, False)


def test_both(box):
    assert opened(box, '"is_admin": true, "balance": 5000') == (0, False)
