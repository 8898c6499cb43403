def test_example(box):
    assert box.call("fill_crates", [12, 8, 5, 16, 1]) == [[12, 8], [5], [16, 1]]


def test_no_parcels(box):
    assert box.call("fill_crates", []) == []


def test_full_crates(box):
    assert box.call("fill_crates", [20, 20, 1]) == [[20], [20], [1]]
    assert box.call("fill_crates", [10, 10, 10]) == [[10, 10], [10]]


def test_closed_crates_stay_closed(box):
    assert box.call("fill_crates", [15, 6, 5, 9, 1]) == [[15], [6, 5, 9], [1]]


def test_one(box):
    assert box.call("fill_crates", [3]) == [[3]]
