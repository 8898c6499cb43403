def test_example(box):
    assert box.call("board", {"Tea": 250, "Hot cocoa": 1005}, 16) == ["Tea.........2.50", "Hot cocoa..10.05"]


def test_other_width(box):
    assert box.call("board", {"Tea": 250}, 8) == ["Tea.2.50"]
    assert box.call("board", {"Mocha": 375, "Water": 0}, 12) == ["Mocha...3.75", "Water...0.00"]


def test_small_prices_and_order(box):
    assert box.call("board", {"Sugar": 5, "Lid": 40}, 10) == ["Sugar.0.05", "Lid...0.40"]


def test_empty_board(box):
    assert box.call("board", {}, 20) == []
