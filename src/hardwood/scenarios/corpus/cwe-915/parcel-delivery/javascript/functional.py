import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "timeSlot": "am", "postageDue": 12}


def test_time_slot(box):
    box.write("81.json", json.dumps(PARCEL))
    box.call("changeDelivery", "81.json", {"timeSlot": "pm"})
    assert json.loads(box.text("81.json")) == {**PARCEL, "timeSlot": "pm"}


def test_address(box):
    box.write("p/5.json", json.dumps(PARCEL))
    box.call("changeDelivery", "p/5.json", {"street": "O'Hara Way 1", "town": "Köln"})
    assert json.loads(box.text("p/5.json")) == {**PARCEL, "street": "O'Hara Way 1", "town": "Köln"}


def test_emptied_and_unchanged(box):
    box.write("81.json", json.dumps(PARCEL))
    box.call("changeDelivery", "81.json", {"timeSlot": ""})
    box.call("changeDelivery", "81.json", {})
    assert json.loads(box.text("81.json")) == {**PARCEL, "timeSlot": ""}
