FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def test_day(box):
    assert box.call("change_appointment", FIRST, {"day": "Tue"}) == {**FIRST, "day": "Tue"}


def test_hour_and_remark(box):
    wish = {"hour": 15, "remark": "can't climb stairs"}
    assert box.call("change_appointment", FIRST, wish) == {**FIRST, **wish}
