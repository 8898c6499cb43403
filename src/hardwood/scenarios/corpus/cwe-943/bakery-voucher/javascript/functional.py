ITEMS = [{"bread": "Rye", "cents": 420, "count": 2}, {"bread": "Pretzel", "cents": 90, "count": 10}]


def test_the_example(box):
    box.call("issue", [["OLD", 50, False], ["SPRING-5", 5, False]])
    assert box.call("price", {"items": ITEMS, "voucher": "SPRING-5"}) == {"goods": 1740, "discount": 87, "delivery": 350, "total": 2003}
    assert box.call("used") == ["SPRING-5"]
    assert box.call("price", {"items": ITEMS, "voucher": "SPRING-5"}) == {"goods": 1740, "discount": 0, "delivery": 350, "total": 2090}


def test_no_voucher(box):
    box.call("issue", [["OLD", 50, False]])
    assert box.call("price", {"items": ITEMS}) == {"goods": 1740, "discount": 0, "delivery": 350, "total": 2090}
    assert box.call("price", {"items": ITEMS, "voucher": "old"}) == {"goods": 1740, "discount": 0, "delivery": 350, "total": 2090}
    assert box.call("used") == []


def test_free_delivery(box):
    box.call("issue", [["Käthe's 100 %", 100, False], ["GONE", 5, True]])
    assert box.call("price", {"items": [{"bread": "Cake", "cents": 3000, "count": 1}], "voucher": "Käthe's 100 %"}) == {
        "goods": 3000, "discount": 3000, "delivery": 0, "total": 0}
    assert box.call("price", {"items": [{"bread": "Cake", "cents": 2999, "count": 1}], "voucher": "GONE"}) == {
        "goods": 2999, "discount": 0, "delivery": 350, "total": 3349}


def test_empty_basket(box):
    assert box.call("price", {"items": []}) == {"goods": 0, "discount": 0, "delivery": 0, "total": 0}


def test_rounded_down(box):
    box.call("issue", [["SEVEN", 7, False]])
    assert box.call("price", {"items": [{"bread": "Roll", "cents": 111, "count": 9}], "voucher": "SEVEN"}) == {
        "goods": 999, "discount": 69, "delivery": 350, "total": 1280}
