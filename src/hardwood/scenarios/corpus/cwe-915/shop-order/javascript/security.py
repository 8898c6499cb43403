def order(box, **extra):
    value = box.attempt("makeOrder", {"item": "honey", "count": 2, **extra}).value
    return value if isinstance(value, dict) else {}


def test_price(box):
    assert order(box, price=0).get("price") in (6, None)
    assert order(box, price="1").get("price") in (6, None)


def test_status(box):
    assert order(box, status="paid").get("status") in ("new", None)
    assert order(box, status="", price=1).get("status") in ("new", None)


def test_discount(box):
    assert "discount" not in order(box, discount=6)
    assert "discount" not in order(box, price=6, status="new", discount="100%")


def test_other_states(box):
    for status in ("packed", "sent", None):
        assert order(box, status=status).get("status") in ("new", None) and "discount" not in order(box, status=status, discount=1)
