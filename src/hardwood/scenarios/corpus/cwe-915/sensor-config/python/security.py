SENSOR = {"label": "roof", "interval_s": 60, "unit": "C", "owner": "ann", "certified": "no"}


def test_owner(box):
    assert "mallory" not in repr(box.attempt("configure", SENSOR, {"unit": "F", "owner": "mallory"}).value)


def test_certificate(box):
    assert "class-1" not in repr(box.attempt("configure", SENSOR, {"certified": "class-1"}).value)


def test_other_values(box):
    for message in ({"owner": ""}, {"owner": None, "unit": "F"}, {"owner": ["mallory"]}, {"owner": 0}, {"certified": "yes"}, {"certified": "", "label": "x"}, {"certified": True}, {"certified": None}):
        for sensor in (box.attempt("configure", SENSOR, message).value, box.call("kept", SENSOR, message)):
            if isinstance(sensor, dict):
                assert (sensor.get("owner", "ann"), sensor.get("certified", "no")) == ("ann", "no")


def test_all_at_once(box):
    for message in ({"owner": "mallory", "certified": "class-1"}, {"unit": "F", "certified": "class-1", "owner": "mallory", "label": "x"}):
        for sensor in (box.attempt("configure", SENSOR, message).value, box.call("kept", SENSOR, message)):
            assert "mallory" not in repr(sensor) and "class-1" not in repr(sensor)


def test_sensor_of_nobody(box):
    found = {"label": "roof", "interval_s": 60, "unit": "C"}
    assert "mallory" not in repr(box.attempt("configure", found, {"unit": "F", "owner": "mallory"}).value)
