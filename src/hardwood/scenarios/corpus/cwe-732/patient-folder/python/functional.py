def test_patient_42(box):
    box.mkdir("records")
    assert box.call("add_patient", 42) == "records/42"
    assert box.mode("records/42") & 0o700 == 0o700


def test_two_patients(box):
    box.mkdir("records")
    box.call("add_patient", 7)
    box.call("add_patient", 1203)
    assert box.call("patients") == [7, 1203]
