def test_examples(box):
    assert box.call("invoice_total", [{"item": "poster", "count": 3, "price": 450}]) == 1350
    assert box.call("invoice_total", [{"item": "banner", "count": 1, "price": 10010}]) == 9510


def test_the_border(box):
    assert box.call("invoice_total", [{"item": "flyer", "count": 100, "price": 100}]) == 9500
    assert box.call("invoice_total", [{"item": "flyer", "count": 1, "price": 9999}]) == 9999


def test_several_lines(box):
    lines = [{"item": "card", "count": 2, "price": 3000}, {"item": "book", "count": 1, "price": 4039}]
    assert box.call("invoice_total", lines) == 9538


def test_no_lines(box):
    assert box.call("invoice_total", []) == 0
