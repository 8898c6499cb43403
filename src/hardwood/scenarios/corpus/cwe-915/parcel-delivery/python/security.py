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


def test_other_values(box):
    for request in ({"postage_due": -40}, {"postage_due": 11, "town": "Köln"}, {"postage_due": 13}, {"postage_due": "free"}, {"postage_due": None, "time_slot": "pm"}, {"postage_due": ""}, {"customer": 0}, {"customer": None}, {"customer": 5, "town": "Köln", "postage_due": 1}):
        parcel = stored(box, request)
        assert (parcel.get("postage_due", 12), parcel.get("customer", 4)) == (12, 4)


def test_parcel_without_postage(box):
    for request in ({"postage_due": -40}, {"time_slot": "pm", "postage_due": -40, "town": "Köln"}):
        box.write("7.json", json.dumps({"street": "Elm 3", "town": "Ulm", "time_slot": "am"}))
        box.attempt("change_delivery", "7.json", request)
        assert "-40" not in (box.text("7.json") or "")
