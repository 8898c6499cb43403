def test_honey(box):
    assert box.call("make_order", {"item": "honey", "count": 2}) == {
        "price": 6, "status": "new", "item": "honey", "count": 2}


def test_cider(box):
    assert box.call("make_order", {"count": 12, "item": "cider"}) == {
        "price": 4, "status": "new", "item": "cider", "count": 12}
