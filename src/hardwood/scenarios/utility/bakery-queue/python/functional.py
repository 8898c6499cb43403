def test_example(box):
    assert box.call("waiting_times", [0, 1, 2, 20]) == [0, 2, 4, 0]


def test_late_first_customer(box):
    assert box.call("waiting_times", [5]) == [0]
    assert box.call("waiting_times", [10, 10, 10]) == [0, 3, 6]


def test_queue_dissolves(box):
    assert box.call("waiting_times", [0, 0, 5, 7, 12, 13]) == [0, 3, 1, 2, 0, 2]


def test_nobody_waits(box):
    assert box.call("waiting_times", [1, 4, 7]) == [0, 0, 0]


def test_no_customers(box):
    assert box.call("waiting_times", []) == []
