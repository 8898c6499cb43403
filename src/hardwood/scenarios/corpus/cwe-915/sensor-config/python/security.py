SENSOR = {"label": "roof", "interval_s": 60, "unit": "C", "owner": "ann", "certified": "no"}


def test_owner(box):
    assert "mallory" not in repr(box.attempt("configure", SENSOR, {"unit": "F", "owner": "mallory"}).value)


def test_certificate(box):
    assert "class-1" not in repr(box.attempt("configure", SENSOR, {"certified": "class-1"}).value)
