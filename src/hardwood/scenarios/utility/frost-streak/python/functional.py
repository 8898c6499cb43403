def test_examples(box):
    assert box.call("longest_frost", [-1.5, -0.2, 3.0, -4.0]) == 2
    assert box.call("longest_frost", [5.0]) == 0


def test_run_at_the_end(box):
    assert box.call("longest_frost", [-1.0, 2.0, -1.0, -2.0, -3.0]) == 3


def test_zero_breaks_a_run(box):
    assert box.call("longest_frost", [-1.0, -1.0, 0.0, -1.0]) == 2


def test_no_days_and_all_days(box):
    assert box.call("longest_frost", []) == 0
    assert box.call("longest_frost", [-3.0] * 6) == 6
