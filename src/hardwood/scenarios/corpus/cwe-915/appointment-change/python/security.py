FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def test_state(box):
    assert "confirmed" not in repr(box.attempt("change_appointment", FIRST, {"day": "Tue", "state": "confirmed"}).value)


def test_doctor(box):
    assert "Prof. Who" not in repr(box.attempt("change_appointment", FIRST, {"doctor": "Prof. Who"}).value)


def test_state_of_the_object_passed(box):
    assert "confirmed" not in repr(box.call("kept", FIRST, {"hour": 10, "state": "confirmed"}))
