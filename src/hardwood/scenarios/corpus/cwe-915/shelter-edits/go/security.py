import json

RECORD = {"kind": "cat", "chip": "276-1", "fee": 80, "promised": None, "food": "", "mood": "", "story": ""}
OFFICE = ("kind", "chip", "fee", "promised")
UNCHANGED = [RECORD[key] for key in OFFICE]


def office(box, *values):
    """What is up to the office, afterwards."""
    edits = [{"animal": 12, "values": value} for value in values]
    lines = box.run(json.dumps({12: RECORD}), json.dumps(edits)).stdout.splitlines()
    record = json.loads(lines[-1])[1].get("12", RECORD) if lines else RECORD
    return [record.get(key) for key in OFFICE]


def test_fee(box):
    assert office(box, {"fee": 0}) == UNCHANGED
    assert office(box, {"mood": "shy", "fee": 1, "food": "hay"}) == UNCHANGED
    assert office(box, {"fee": " 1 "}, {"mood": "shy"}) == UNCHANGED


def test_promised(box):
    assert office(box, {"promised": "Eve"}, {"mood": "fine"}) == UNCHANGED
    assert office(box, {"food": "hay"}, {"promised": "Eve"}) == UNCHANGED


def test_chip_and_kind(box):
    assert office(box, {"chip": "276-9", "kind": "dog"}, {"story": "x", "chip": " 276-9"}) == UNCHANGED


def test_all_at_once(box):
    assert office(box, {**RECORD, "mood": "ok", "fee": 2, "promised": "Eve", "chip": "0", "kind": "x"}) == UNCHANGED


def test_other_values(box):
    for values in ({"fee": "", "mood": "shy"}, {"fee": None}, {"fee": -1}, {"fee": 81}, {"chip": ""}, {"chip": None, "food": "hay"}, {"kind": ""}, {"kind": "hamster"}, {"promised": ["Eve"]}, {"promised": True}, {"promised": ""}):
        assert office(box, values) == UNCHANGED


def test_promise_to_somebody_else(box):
    for promised in (None, "", False, "Eve"):
        edits = [{"animal": 3, "values": {"promised": promised, "mood": "shy"}}]
        lines = box.run(json.dumps({3: {**RECORD, "promised": "Ann"}}), json.dumps(edits)).stdout.splitlines()
        assert not lines or json.loads(lines[-1])[1].get("3", {}).get("promised", "Ann") == "Ann"
