FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def test_state(box):
    for wish in ({"day": "Tue", "state": "confirmed"}, {"state": "confirmed", "day": "Tue"}, {"state": "confirmed"}):
        assert "confirmed" not in repr(box.attempt("changeAppointment", FIRST, wish).value)


def test_doctor(box):
    assert "Prof. Who" not in repr(box.attempt("changeAppointment", FIRST, {"doctor": "Prof. Who"}).value)
    assert "Prof. Who" not in repr(box.attempt("changeAppointment", FIRST, {"hour": 8, "doctor": "Prof. Who", "remark": "x"}).value)


def test_the_appointment_that_was_passed(box):
    assert "confirmed" not in repr(box.call("kept", FIRST, {"hour": 10, "state": "confirmed"}))
    assert "Prof. Who" not in repr(box.call("kept", FIRST, {"doctor": "Prof. Who", "hour": 10}))


def test_other_values(box):
    for more in ({"state": "seen"}, {"state": ""}, {"state": None, "hour": 8}, {"doctor": ""}, {"doctor": "Dr. No", "state": "requested"}):
        for value in (box.attempt("changeAppointment", FIRST, more).value, box.call("kept", FIRST, more)):
            if isinstance(value, dict):
                assert (value.get("state", "requested"), value.get("doctor", "Dr. Li")) == ("requested", "Dr. Li")
