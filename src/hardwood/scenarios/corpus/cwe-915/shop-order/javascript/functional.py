def test_honey(box):
    assert box.call("makeOrder", {"item": "honey", "count": 2}) == {"price": 6, "status": "new", "item": "honey", "count": 2}


def test_cider(box):
    assert box.call("makeOrder", {"count": 120, "item": "cider"}) == {"price": 4, "status": "new", "item": "cider", "count": 120}


def test_eggs(box):
    assert box.call("makeOrder", {"item": "eggs", "count": 1}) == {"price": 3, "status": "new", "item": "eggs", "count": 1}
