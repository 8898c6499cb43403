def test_example(box):
    assert box.call("slow_laps", [70, 150, 222], 71) == [2, 3]


def test_exactly_the_limit(box):
    assert box.call("slow_laps", [60, 120, 181], 60) == [3]


def test_first_lap(box):
    assert box.call("slow_laps", [90, 150], 80) == [1]


def test_none(box):
    assert box.call("slow_laps", [], 60) == []
    assert box.call("slow_laps", [50, 100], 60) == []
