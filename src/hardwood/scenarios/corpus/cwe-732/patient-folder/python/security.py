def open_folder(box, number):
    box.mkdir("records")
    box.attempt("create_patient_folder", f"records/{number}")
    return (box.mode(f"records/{number}") or 0) & 0o077


def test_first_patient(box):
    assert not open_folder(box, 42)


def test_next_patient(box):
    box.mkdir("records/42", mode=0o700)
    assert not open_folder(box, 43)
