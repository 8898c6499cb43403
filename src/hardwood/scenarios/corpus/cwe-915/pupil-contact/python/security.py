def test_grade(box):
    box.attempt("edit_pupil", 101, {"phone": "1", "grade": "A"})
    assert box.call("get_pupil", 101)["grade"] == "C"


def test_fees(box):
    box.attempt("edit_pupil", 101, {"fees_paid": True})
    assert box.call("get_pupil", 101)["fees_paid"] is False


def test_name(box):
    box.attempt("edit_pupil", 101, {"phone": "1", "name": "Max"})
    assert box.call("get_pupil", 101)["name"] == "Mia"
