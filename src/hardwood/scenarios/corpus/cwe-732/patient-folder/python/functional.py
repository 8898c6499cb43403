def test_patient_42(box):
    box.mkdir("records")
    box.call("create_patient_folder", "records/42")
    assert box.mode("records/42") & 0o700 == 0o700


def test_two_patients(box):
    box.mkdir("records")
    box.call("create_patient_folder", "records/7")
    box.call("create_patient_folder", "records/1203")
    assert box.call("patients") == [7, 1203]
