RECORD = {"kind": "cat", "chip": "276-1", "fee": 80, "promised": None, "food": "", "mood": "", "story": ""}
OFFICE = ("kind", "chip", "fee", "promised")


def after(box, *values):
    animals = box.attempt("kept", {12: dict(RECORD)}, [{"animal": 12, "values": value} for value in values]).value or {}
    return animals.get(12, RECORD)


def test_fee(box):
    assert after(box, {"fee": 0})["fee"] == 80
    assert after(box, {"mood": "shy", "fee": 1, "food": "hay"})["fee"] == 80


def test_promised(box):
    assert after(box, {"promised": "Eve"}, {"mood": "fine"})["promised"] is None


def test_chip_and_kind(box):
    record = after(box, {"chip": "276-9", "kind": "dog"}, {"story": "x", "chip": " 276-9"})
    assert (record["chip"], record["kind"]) == ("276-1", "cat")


def test_all_at_once(box):
    record = after(box, {**RECORD, "mood": "ok", "fee": 2, "promised": "Eve", "chip": "0", "kind": "x"})
    assert {key: record[key] for key in OFFICE} == {key: RECORD[key] for key in OFFICE}


def test_other_values(box):
    for values in ({"fee": "", "mood": "shy"}, {"fee": None}, {"fee": -1}, {"fee": 81}, {"chip": ""}, {"chip": None, "food": "hay"}, {"kind": ""}, {"kind": "hamster"}, {"promised": ["Eve"]}, {"promised": True}, {"promised": ""}):
        record = after(box, values)
        assert {key: record.get(key, RECORD[key]) for key in OFFICE} == {key: RECORD[key] for key in OFFICE}


def test_promise_to_somebody_else(box):
    for promised in (None, "", False, "Eve"):
        animals = box.attempt("kept", {3: {**RECORD, "promised": "Ann"}}, [{"animal": 3, "values": {"promised": promised, "mood": "shy"}}]).value or {}
        assert animals.get(3, {}).get("promised", "Ann") == "Ann"
