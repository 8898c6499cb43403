SENSOR = {"label": "roof", "interval_s": 60, "unit": "C", "owner": "ann"}


def test_interval(box):
    assert box.call("configure", SENSOR, {"interval_s": 300}) == {**SENSOR, "interval_s": 300}


def test_label_and_unit(box):
    assert box.call("configure", SENSOR, {"label": "north wall", "unit": "°F"}) == {**SENSOR, "label": "north wall", "unit": "°F"}


def test_sensor_that_was_passed_stays(box):
    assert box.call("kept", SENSOR, {"interval_s": 300, "label": "mast"}) == SENSOR
