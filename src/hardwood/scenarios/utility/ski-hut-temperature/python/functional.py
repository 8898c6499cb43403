def test_cold_day(box):
    assert box.call("mean", [-12.5, -9.0, -7.4, -11.0]) == -10.0


def test_rounded(box):
    assert box.call("mean", [1.0, 2.0, 2.0]) == 1.7
    assert box.call("mean", [-4, -4, -5]) == -4.3


def test_one_reading(box):
    assert box.call("mean", [3.5]) == 3.5
    assert box.call("mean", [0.0]) == 0


def test_no_readings(box):
    assert box.call("mean", []) is None
