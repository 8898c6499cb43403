VOTES = {"Reds": 60, "Blues": 45, "Greens": 18}


def test_example(box):
    assert box.call("seats", VOTES, 5) == {"Reds": 3, "Blues": 2, "Greens": 0}


def test_one_by_one(box):
    assert box.call("seats", VOTES, 1) == {"Reds": 1, "Blues": 0, "Greens": 0}
    assert box.call("seats", VOTES, 2) == {"Reds": 1, "Blues": 1, "Greens": 0}
    assert box.call("seats", VOTES, 6) == {"Reds": 3, "Blues": 2, "Greens": 1}


def test_equal_goes_to_the_first(box):
    assert box.call("seats", VOTES, 7) == {"Reds": 4, "Blues": 2, "Greens": 1}
    assert box.call("seats", {"B": 10, "A": 10}, 3) == {"B": 2, "A": 1}


def test_close_race(box):
    assert box.call("seats", {"B": 4, "A": 9}, 2) == {"B": 0, "A": 2}


def test_no_seats(box):
    assert box.call("seats", VOTES, 0) == {"Reds": 0, "Blues": 0, "Greens": 0}
