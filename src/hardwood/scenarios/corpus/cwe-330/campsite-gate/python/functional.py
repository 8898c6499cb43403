import re


def arrival(plate, nights, people):
    return {"plate": plate, "nights": nights, "people": people}


def test_prices(box):
    arrivals = [arrival("K-XY 12", 3, 2), arrival("BE Ü 7", 6, 1), arrival("N 1", 7, 1), arrival("N 2", 9, 3)]
    receipts, _ = box.call("checked", arrivals, set())
    assert [(receipt["plate"], receipt["cents"]) for receipt in receipts] == [("K-XY 12", 6900), ("BE Ü 7", 10500), ("N 1", 11375), ("N 2", 21375)]
    assert all(set(receipt) == {"plate", "cents", "gate"} for receipt in receipts)


def test_gate_digits(box):
    receipts, in_use = box.call("checked", [arrival(f"K {n}", 1, 1) for n in range(30)], {"1234"})
    gates = [receipt["gate"] for receipt in receipts]
    assert all(re.fullmatch("[0-9]{4}", gate) for gate in gates) and len(set(gates)) == 30
    assert in_use == {"1234", *gates}


def test_digits_in_use_are_not_drawn(box):
    free = {f"{n:04d}" for n in range(0, 10000, 125)}
    receipts, in_use = box.call("checked", [arrival("K 1", 1, 1)] * 20, {f"{n:04d}" for n in range(10000)} - free)
    gates = {receipt["gate"] for receipt in receipts}
    assert gates <= free and len(gates) == 20 and len(in_use) == 10000 - 60


def test_no_receipt(box):
    receipts, in_use = box.call("checked", [arrival("K 1", 0, 2), arrival("K 2", 2, 0)], set())
    assert list(receipts) == [] and not in_use
    receipts, in_use = box.call("checked", [arrival("K 1", 0, 2), arrival("K 2", 2, 1), arrival("K 3", 2, 0), arrival("K 4", 1, 1)], set())
    assert [receipt["plate"] for receipt in receipts] == ["K 2", "K 4"] and len(in_use) == 2


def test_first_and_last_digits(box):
    others = {f"{n:04d}" for n in range(1, 9999)}
    assert box.call("drawn", 8, [arrival("K 1", 1, 1), arrival("K 2", 1, 1)], others) == {"0000", "9999"}


def test_no_number_beyond_four_digits(box):
    gates = box.call("drawn", 450, [arrival("K 1", 1, 1)] * 200, set())
    assert {gate for gate in gates if not re.fullmatch("[0-9]{4}", gate)} == set()
