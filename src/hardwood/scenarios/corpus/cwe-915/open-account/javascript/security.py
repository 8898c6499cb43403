def opened(box, **extra):
    """Balance and isAdmin of the new account."""
    value = box.attempt("opened", {"company": "Nuts", "iban": "DE11", **extra}).value
    return value[2:4] if isinstance(value, list) else [0, False]


def test_balance(box):
    assert opened(box, balance=5000) == [0, False]
    assert opened(box, balance="5000") == [0, False]
    assert opened(box, balance=-1, isAdmin=False) == [0, False]


def test_admin(box):
    assert not opened(box, isAdmin=True)[1]
    assert not opened(box, isAdmin="yes")[1]
    assert not opened(box, isAdmin=1)[1]


def test_both(box):
    assert opened(box, isAdmin=True, balance=5000) == [0, False]
