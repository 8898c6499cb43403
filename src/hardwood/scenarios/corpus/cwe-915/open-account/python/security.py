def opened(box, **extra):
    value = box.attempt("opened", {"company": "Nuts", "iban": "DE11", **extra}).value
    return value if isinstance(value, list) else ["", "", 0, False]


def test_balance(box):
    assert opened(box, balance=5000)[2] == 0


def test_admin(box):
    assert opened(box, is_admin=True)[3] is False


def test_admin_as_text(box):
    assert not opened(box, is_admin="yes")[3]
