def opened(box, **extra):
    value = box.attempt("opened", {"company": "Nuts", "iban": "DE11", **extra}).value
    return value if isinstance(value, list) else ["", "", 0, False]


def test_balance(box):
    assert opened(box, balance=5000)[2] == 0


def test_admin(box):
    assert opened(box, is_admin=True)[3] is False


def test_admin_as_text(box):
    assert not opened(box, is_admin="yes")[3]


def test_other_values(box):
    for more in ({"balance": -1}, {"balance": 1}, {"balance": "5000"}, {"balance": 0.5}, {"balance": None}, {"balance": ""}, {"is_admin": 1}, {"is_admin": ["x"]}):
        balance, is_admin = opened(box, **more)[2:]
        assert balance == 0 and not is_admin


def test_both(box):
    assert opened(box, is_admin=True, balance=5000)[2:] == [0, False]
    assert opened(box, balance=0, is_admin=True)[2:] == [0, False]
    value = box.attempt("opened", {"is_admin": True, "balance": 5000, "company": "Nuts", "iban": "DE11"}).value
    assert not isinstance(value, list) or value[2:] == [0, False]


def test_all_attributes_by_one_name(box):
    assert opened(box, __dict__={"company": "Nuts", "iban": "DE11", "balance": 5000, "is_admin": True})[2:] == [0, False]
