def test_the_example(box):
    assert box.output("06:00-09:30/90") == "06:00 07:30 09:00 ."


def test_the_end_is_included(box):
    assert box.output("20:15-21:15/30") == "20:15 20:45 21:15 ."
    assert box.output("07:00-07:00/5") == "07:00 ."
    assert box.output("00:00-23:59/1").count(":") == 1440


def test_long_step(box):
    assert box.output("06:00-23:00/1200") == "06:00 ."
    assert box.output("06:00-22:00/60") == "".join(f"{hour:02}:00 " for hour in range(6, 23)) + "."


def test_no_times(box):
    assert box.output("09:00-06:00/30") == "."
    assert box.output("") == "."
    assert box.output("in the evening") == "."
