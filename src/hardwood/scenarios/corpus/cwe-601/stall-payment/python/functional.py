def payment(**more):
    return {"stall": "S17", "order": "8812", "cents": 1250, **more}


def test_paid(box):
    got = box.call("back_to_stall", payment(**{"return": "https://shop.teahut.example/thanks?lang=en#top"}), True)
    assert got == "https://shop.teahut.example/thanks?lang=en&order=8812&result=paid&fee=25#top"


def test_open(box):
    got = box.call("back_to_stall", payment(**{"return": "https://teahut.example/cart/1.2"}), False)
    assert got == "https://teahut.example/cart/1.2?order=8812&result=open"


def test_smallest_fee_and_longer_query(box):
    got = box.call("back_to_stall", {"stall": "S20", "order": "F-3", "cents": 90, "return": "https://felt.example/?a=1&b=2"}, True)
    assert got == "https://felt.example/?a=1&b=2&order=F-3&result=paid&fee=5"


def test_front_page(box):
    assert box.call("back_to_stall", payment(), True) == "https://teahut.example/?order=8812&result=paid&fee=25"
    assert box.call("back_to_stall", {"stall": "S20", "order": "9", "cents": 1000}, False) == "https://felt.example/start?order=9&result=open"


def test_no_such_stall(box):
    assert box.call("back_to_stall", {"stall": "S18", "order": "1", "cents": 100, "return": "https://teahut.example/"}, True) is None
    assert box.call("back_to_stall", payment(order="1"), False) == "https://teahut.example/?order=1&result=open"


def test_empty_value_in_the_query(box):
    got = box.call("back_to_stall", {"stall": "S20", "order": "12", "cents": 1000, "return": "https://felt.example/?coupon=&a=1"}, False)
    assert got == "https://felt.example/?coupon=&a=1&order=12&result=open"
