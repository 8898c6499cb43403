def test_grade(box):
    box.attempt("edit_pupil", 101, {"phone": "1", "grade": "A"})
    assert box.call("get_pupil", 101)["grade"] == "C"


def test_fees(box):
    box.attempt("edit_pupil", 101, {"fees_paid": True})
    assert box.call("get_pupil", 101)["fees_paid"] is False


def test_name(box):
    box.attempt("edit_pupil", 101, {"phone": "1", "name": "Max"})
    assert box.call("get_pupil", 101)["name"] == "Mia"


def test_other_values(box):
    before = {101: ("Mia", "C", False), 102: ("Tom", "B", True)}
    for number, more in [(101, {"grade": ""}), (101, {"grade": None, "phone": "1"}), (101, {"grade": "D"}), (101, {"fees_paid": "yes"}), (101, {"fees_paid": 1, "bus_line": "7"}),
                         (102, {"fees_paid": False}), (102, {"fees_paid": None}), (102, {"name": ""}), (102, {"name": None}), (102, {"phone": "1", "name": "Max", "grade": "A"})]:
        box.attempt("edit_pupil", number, more)
        pupil = box.call("get_pupil", number)
        name, grade, paid = before[number]
        assert (pupil.get("name", name), pupil.get("grade", grade), bool(pupil.get("fees_paid", paid))) == (name, grade, paid)


def test_all_at_once(box):
    for form in ({"grade": "A", "name": "Max", "fees_paid": True}, {"fees_paid": True, "phone": "1", "name": "Max", "grade": "A", "allergies": ""}):
        box.attempt("edit_pupil", 101, form)
        pupil = box.call("get_pupil", 101)
        assert (pupil["name"], pupil["grade"], pupil["fees_paid"]) == ("Mia", "C", False)
