import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12}


def test_time_slot(box):
    box.write("81.json", json.dumps(PARCEL))
    assert box.output("81.json", '{"time_slot": "pm"}') == "done"
    assert json.loads(box.text("81.json")) == {**PARCEL, "time_slot": "pm"}


def test_address(box):
    box.write("p/5.json", json.dumps(PARCEL))
    assert box.output("p/5.json", json.dumps({"street": "O'Hara \"Way\" 1", "town": "Köln"})) == "done"
    assert json.loads(box.text("p/5.json")) == {**PARCEL, "street": "O'Hara \"Way\" 1", "town": "Köln"}


def test_emptied_and_unchanged(box):
    box.write("81.json", json.dumps(PARCEL))
    assert box.output("81.json", '{"time_slot": ""}') == "done"
    assert box.output("81.json", "{}") == "done"
    assert json.loads(box.text("81.json")) == {**PARCEL, "time_slot": ""}


def test_failures(box):
    box.write("81.json", json.dumps(PARCEL))
    assert box.output("81.json", "in the evening") == "failed"
    assert box.output("82.json", '{"time_slot": "pm"}') == "failed"
    assert box.files() == ["81.json"] and json.loads(box.text("81.json")) == PARCEL
