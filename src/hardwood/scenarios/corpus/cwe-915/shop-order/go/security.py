import json


def ordered(box, more):
    """Price, discount and status of an order of honey."""
    text = box.run('{"item": "honey", "count": 2, ' + more + "}").stdout
    order = json.loads(text) if text.startswith("{") else {}
    return order.get("price", 6), order.get("discount", 0), order.get("status", "new")


def test_price(box):
    for more in ('"price": 1', '"price": 0', '"Price": 1', '"price": -6'):
        assert ordered(box, more) == (6, 0, "new")


def test_discount(box):
    for more in ('"discount": 12', '"DISCOUNT": 5', '"d\\u0069scount": 12', '"di\\u017fcount": 12', '"price": 100, "discount": 12', '"price": 6, "discount": 3'):
        assert ordered(box, more) == (6, 0, "new")


def test_status(box):
    for more in ('"status": "paid"', '"Status": "paid", "discount": 1', '"status": "new", "STATUS": "paid"', '"\\u017ftatus": "paid"', '"status": "packed"', '"status": ""'):
        assert ordered(box, more) == (6, 0, "new")


def test_all_at_once(box):
    assert ordered(box, '"price": 1, "discount": 2, "status": "paid"') == (6, 0, "new")
