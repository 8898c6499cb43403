import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12, "customer": 4}


def stored(box, request):
    """Postage and customer in the file afterwards."""
    box.write("81.json", json.dumps(PARCEL))
    box.run("81.json", json.dumps(request))
    parcel = json.loads(box.text("81.json") or "{}")
    return parcel.get("postage_due", 12), parcel.get("customer", 4)


def test_postage(box):
    assert stored(box, {"time_slot": "pm", "postage_due": 0}) == (12, 4)
    assert stored(box, {"postage_due": -40}) == (12, 4)


def test_customer(box):
    assert stored(box, {"customer": 5}) == (12, 4)
    assert stored(box, {"customer": 5, "town": "Köln", "postage_due": 1}) == (12, 4)


def test_values_as_text(box):
    assert stored(box, {"postage_due": "0", "customer": "5"}) == (12, 4)
    assert stored(box, {"postage_due": "free"}) == (12, 4)


def test_no_values(box):
    assert stored(box, {"postage_due": None, "time_slot": "pm"}) == (12, 4)
    assert stored(box, {"customer": 0}) == (12, 4)


def test_other_spellings_of_the_names(box):
    assert stored(box, {"Postage_Due": 0, "CUSTOMER": 5}) == (12, 4)
