def test_example(box):
    assert box.call("final_mark", [8.0, 9.5, 9.0, 7.0, 9.5]) == 8.83


def test_few_marks(box):
    assert box.call("final_mark", []) == 0.0
    assert box.call("final_mark", [9.0]) == 0.0
    assert box.call("final_mark", [9.0, 8.0]) == 0.0
    assert box.call("final_mark", [9.0, 8.0, 6.5]) == 8.0


def test_equal_marks(box):
    assert box.call("final_mark", [7.5, 7.5, 7.5, 7.5]) == 7.5
    assert box.call("final_mark", [6.0, 6.0, 8.0, 9.0]) == 7.0


def test_order_does_not_matter(box):
    assert box.call("final_mark", [5.0, 10.0, 6.0, 8.0]) == 7.0
