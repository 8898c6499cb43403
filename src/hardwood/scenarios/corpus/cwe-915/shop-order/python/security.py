def order(box, **extra):
    value = box.attempt("make_order", {"item": "honey", "count": 2, **extra}).value
    return value if isinstance(value, dict) else {}


def test_price(box):
    assert order(box, price=0).get("price") in (6, None)


def test_status_and_discount(box):
    assert order(box, status="paid").get("status") != "paid"
    assert "discount" not in order(box, discount=6)


def test_other_prices(box):
    for price in (1, 5, 100, "1", -6, 0.5, "", None, False):
        assert order(box, price=price).get("price", 6) == 6


def test_other_states(box):
    for status in ("packed", "sent", "", None, False):
        assert order(box, status=status).get("status", "new") == "new"


def test_all_at_once(box):
    value = box.attempt("make_order", {"price": 1, "status": "sent", "discount": "100%", "item": "honey", "count": 2}).value
    if isinstance(value, dict):
        assert (value.get("price", 6), value.get("status", "new"), "discount" in value) == (6, "new", False)
