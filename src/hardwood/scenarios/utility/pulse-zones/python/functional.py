def test_example(box):
    assert box.call("count_zones", [72, 99, 100, 160]) == {"rest": 2, "easy": 1, "brisk": 0, "hard": 1}


def test_borders(box):
    assert box.call("count_zones", [125, 124, 150, 149]) == {"rest": 0, "easy": 1, "brisk": 2, "hard": 1}


def test_no_rates(box):
    assert box.call("count_zones", []) == {"rest": 0, "easy": 0, "brisk": 0, "hard": 0}


def test_extremes(box):
    assert box.call("count_zones", [0, 220, 220]) == {"rest": 1, "easy": 0, "brisk": 0, "hard": 2}
