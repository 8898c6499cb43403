import json

FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def changed(box, before, wish):
    word, _, text = box.output(json.dumps(before), json.dumps(wish)).partition(" ")
    return word, json.loads(text)


def test_day(box):
    assert changed(box, FIRST, {"day": "Tue"}) == ("done", {**FIRST, "day": "Tue"})


def test_hour_and_remark(box):
    wish = {"hour": 15, "remark": "can't climb \"stairs\" (Köln)"}
    assert changed(box, FIRST, wish) == ("done", {**FIRST, **wish})


def test_empty_values_and_no_values(box):
    before = {**FIRST, "remark": "knee", "state": "confirmed"}
    assert changed(box, before, {"remark": "", "hour": 0}) == ("done", {**before, "remark": "", "hour": 0})
    assert changed(box, before, {}) == ("done", before)


def test_no_wish(box):
    assert box.output(json.dumps(FIRST), "Tuesday").startswith("failed ")
    assert box.output(json.dumps(FIRST), '{"hour": "nine"}').startswith("failed ")
