FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def test_state(box):
    assert "confirmed" not in repr(box.attempt("change_appointment", FIRST, {"day": "Tue", "state": "confirmed"}).value)


def test_doctor(box):
    assert "Prof. Who" not in repr(box.attempt("change_appointment", FIRST, {"doctor": "Prof. Who"}).value)


def test_state_of_the_object_passed(box):
    assert "confirmed" not in repr(box.call("kept", FIRST, {"hour": 10, "state": "confirmed"}))


def test_doctor_of_the_object_passed(box):
    assert "Prof. Who" not in repr(box.call("kept", FIRST, {"doctor": "Prof. Who", "hour": 10}))


def test_other_values(box):
    for more in ({"state": "seen"}, {"state": ""}, {"state": None, "hour": 8}, {"doctor": ""}, {"doctor": None}, {"hour": 8, "doctor": "Dr. No", "state": "requested"}, {"state": ["confirmed"], "day": "Tue"}):
        for value in (box.attempt("change_appointment", FIRST, more).value, box.call("kept", FIRST, more)):
            if isinstance(value, dict):
                assert (value.get("state", "requested"), value.get("doctor", "Dr. Li")) == ("requested", "Dr. Li")
