def test_two_runs(box):
    assert box.call("week_row", 3, [8, 21]) == "| 3 | 8 | 21 |"


def test_five_runs(box):
    assert box.call("week_row", 40, [4, 4, 6, 0, 15]) == "| 40 | 4 | 4 | 6 | 0 | 15 |"


def test_one_run(box):
    assert box.call("week_row", 52, [42]) == "| 52 | 42 |"
