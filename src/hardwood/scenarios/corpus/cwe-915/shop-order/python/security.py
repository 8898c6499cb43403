def order(box, **extra):
    value = box.attempt("make_order", {"item": "honey", "count": 2, **extra}).value
    return value if isinstance(value, dict) else {}


def test_price(box):
    assert order(box, price=0).get("price") in (6, None)


def test_status_and_discount(box):
    assert order(box, status="paid").get("status") != "paid"
    assert "discount" not in order(box, discount=6)
