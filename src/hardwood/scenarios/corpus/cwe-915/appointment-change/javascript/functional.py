FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def test_day(box):
    assert box.call("changeAppointment", FIRST, {"day": "Tue"}) == {**FIRST, "day": "Tue"}


def test_hour_and_remark(box):
    wish = {"hour": 15, "remark": "can't climb stairs"}
    assert box.call("changeAppointment", FIRST, wish) == {**FIRST, **wish}


def test_empty_values_and_no_values(box):
    before = {**FIRST, "remark": "knee"}
    assert box.call("changeAppointment", before, {"remark": "", "hour": 0}) == {**FIRST, "hour": 0}
    assert box.call("changeAppointment", before, {}) == before
