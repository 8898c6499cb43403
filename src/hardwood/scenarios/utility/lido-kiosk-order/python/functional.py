def test_several_items(box):
    assert box.call("total", [("chips", 2), ("ice", 3), ("lemonade", 1)]) == 1330


def test_same_item_on_two_lines(box):
    assert box.call("total", [("ice", 1), ("ice", 2)]) == 450


def test_bottles_brought_back(box):
    assert box.call("total", [("chips", 1), ("bottle", -4)]) == 220
    assert box.call("total", [("bottle", -3)]) == -75


def test_large_and_empty_orders(box):
    assert box.call("total", [("ice", 2000)]) == 300000
    assert box.call("total", []) == 0
