def test_examples(box):
    assert box.call("free_hours", [[13, 15], [8, 10]]) == [[10, 13], [15, 18]]
    assert box.call("free_hours", []) == [[8, 18]]


def test_fully_booked(box):
    assert box.call("free_hours", [[8, 18]]) == []
    assert box.call("free_hours", [[12, 18], [8, 12]]) == []


def test_overlaps(box):
    assert box.call("free_hours", [[9, 12], [10, 14]]) == [[8, 9], [14, 18]]
    assert box.call("free_hours", [[9, 15], [10, 11]]) == [[8, 9], [15, 18]]


def test_one_after_the_other(box):
    assert box.call("free_hours", [[11, 12], [10, 11], [17, 18]]) == [[8, 10], [12, 17]]
