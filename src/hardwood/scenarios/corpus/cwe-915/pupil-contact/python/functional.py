MIA = {"name": "Mia", "phone": "", "allergies": "", "bus_line": "4", "grade": "C", "fees_paid": False}


def test_phone_and_allergies(box):
    expected = {**MIA, "phone": "0170 55", "allergies": "milk"}
    assert box.call("edit_pupil", 101, {"phone": "0170 55", "allergies": "milk"}) == expected
    assert box.call("get_pupil", 101) == expected


def test_other_pupil(box):
    assert box.call("edit_pupil", 102, {"bus_line": "12a"})["bus_line"] == "12a"
    assert box.call("get_pupil", 102)["allergies"] == "nuts"
    assert box.call("get_pupil", 101) == MIA
