def test_the_example(box):
    assert box.call("wateringTimes", "06:00-09:30/90") == ["06:00", "07:30", "09:00"]


def test_the_end_is_included(box):
    assert box.call("wateringTimes", "20:15-21:15/30") == ["20:15", "20:45", "21:15"]
    assert box.call("wateringTimes", "07:00-07:00/5") == ["07:00"]
    assert len(box.call("wateringTimes", "00:00-23:59/1")) == 1440


def test_long_step(box):
    assert box.call("wateringTimes", "06:00-23:00/1200") == ["06:00"]
    assert box.call("wateringTimes", "06:00-22:00/60") == [f"{hour:02}:00" for hour in range(6, 23)]


def test_no_times(box):
    assert box.call("wateringTimes", "09:00-06:00/30") == []
    assert box.call("wateringTimes", "") == []
    assert box.call("wateringTimes", "in the evening") == []
