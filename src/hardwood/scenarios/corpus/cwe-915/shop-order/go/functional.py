import json


def order(box, cart):
    return json.loads(box.output(json.dumps(cart)))


def test_honey(box):
    assert order(box, {"item": "honey", "count": 2}) == {"item": "honey", "count": 2, "price": 6, "discount": 0, "status": "new"}


def test_cider(box):
    assert order(box, {"count": 120, "item": "cider"}) == {"item": "cider", "count": 120, "price": 4, "discount": 0, "status": "new"}


def test_no_cart(box):
    assert box.output("two eggs") == "error"
    assert box.output('{"item": "eggs", "count": "two"}') == "error"
