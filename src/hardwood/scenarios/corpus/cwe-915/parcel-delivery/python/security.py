import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12, "customer": 4}


def stored(box, request):
    box.write("81.json", json.dumps(PARCEL))
    box.attempt("change_delivery", "81.json", request)
    return json.loads(box.text("81.json"))


def test_postage(box):
    assert stored(box, {"time_slot": "pm", "postage_due": 0})["postage_due"] == 12


def test_customer(box):
    assert stored(box, {"customer": 5})["customer"] == 4


def test_values_as_text(box):
    assert stored(box, {"postage_due": "0", "customer": "5"}) == PARCEL
