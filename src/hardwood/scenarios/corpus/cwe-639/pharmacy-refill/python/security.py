import json

OWNERS = {1: "A-7", 2: "A-77", 3: "B-2"}


def harmed(box, patient, number, packs=1, today="2024-05-06"):
    """Whether a prescription of somebody else was used up, ordered from, or told about."""
    for n, owner in OWNERS.items():
        box.write(f"prescriptions/{n}.json", json.dumps({"patient": owner, "drug": f"Drug{n}", "pack": 20, "refills": 3, "until": "2024-12-31", "last": None}))
    box.write("orders.csv", "")
    got = repr(box.attempt("order_refill", patient, number, packs, today).value)
    after = json.loads(box.text(f"prescriptions/{number}.json"))
    return f"Drug{number}" in got + (box.text("orders.csv") or "") or after["refills"] != 3 or after["last"] is not None


def test_prescription_of_somebody_else(box):
    assert not harmed(box, "B-2", 1)
    assert not harmed(box, "A-7", 3, 3)


def test_similar_patient(box):
    assert not harmed(box, "A-7", 2)
    assert not harmed(box, "A-77", 1)
    assert not harmed(box, "b-2", 3)


def test_patient_without_prescriptions(box):
    for patient in ("C-1", "", "A"):
        for number in OWNERS:
            assert not harmed(box, patient, number)
