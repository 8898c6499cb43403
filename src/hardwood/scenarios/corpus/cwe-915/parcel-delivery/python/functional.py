import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12}


def test_time_slot(box):
    box.write("81.json", json.dumps(PARCEL))
    box.call("change_delivery", "81.json", {"time_slot": "pm"})
    assert json.loads(box.text("81.json")) == {**PARCEL, "time_slot": "pm"}


def test_address(box):
    box.write("p/5.json", json.dumps(PARCEL))
    box.call("change_delivery", "p/5.json", {"street": "O'Hara Way 1", "town": "Köln"})
    assert json.loads(box.text("p/5.json")) == {**PARCEL, "street": "O'Hara Way 1", "town": "Köln"}
