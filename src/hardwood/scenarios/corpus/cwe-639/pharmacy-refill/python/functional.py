import json


def prescription(**changes):
    return {"patient": "A-77", "drug": "Thyrox 50", "pack": 100, "refills": 3, "until": "2024-12-31", "last": None, **changes}


def ordered(box, packs, today, number=8812, **changes):
    """What is returned, the prescription afterwards, and all orders."""
    box.write("prescriptions/8812.json", json.dumps(prescription(**changes)))
    got = box.call("order_refill", "A-77", number, packs, today)
    return got, json.loads(box.text("prescriptions/8812.json")), box.text("orders.csv") or ""


def test_example(box):
    assert ordered(box, 2, "2024-05-06") == (
        {"order": "2 x Thyrox 50 (100)", "left": 1}, prescription(refills=1, last="2024-05-06"), "2024-05-06;A-77;2 x Thyrox 50 (100)\n"
    )


def test_last_one_on_the_last_day(box):
    box.write("orders.csv", "x\n")
    box.write("prescriptions/8812.json", json.dumps(prescription(patient="B-2", last="2024-12-11", drug="Öl \"N\"")))
    assert box.call("order_refill", "B-2", 8812, 3, "2024-12-31") == {"order": '3 x Öl "N" (100)', "left": 0}
    assert box.text("orders.csv") == 'x\n2024-12-31;B-2;3 x Öl "N" (100)\n'


def test_single_pack(box):
    got = {"order": "1 x Thyrox 50 (100)", "left": 2}, prescription(refills=2, last="2024-05-07"), "2024-05-07;A-77;1 x Thyrox 50 (100)\n"
    assert ordered(box, 1, "2024-05-07", last="2024-04-17") == got


def test_why_not(box):
    last = "2024-04-17"
    for packs, today, refills, why in ((4, "2025-01-01", 3, "expired"), (4, "2024-05-06", 3, "too soon"), (4, "2024-05-07", 3, "packs"), (0, "2024-05-07", 3, "packs"), (-1, "2024-05-07", 3, "packs"), (1, "2024-05-07", 0, "packs")):
        assert ordered(box, packs, today, refills=refills, last=last) == ({"order": None, "why": why}, prescription(refills=refills, last=last), "")


def test_not_found(box):
    assert ordered(box, 1, "2024-05-06", number=881) == ({"order": None, "why": "not found"}, prescription(), "")
    assert ordered(box, 3, "2024-05-06")[0] == {"order": "3 x Thyrox 50 (100)", "left": 0}
