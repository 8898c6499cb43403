import json

PARCEL = {"street": "Elm 3", "town": "Ulm", "timeSlot": "am", "postageDue": 12, "customer": 4}


def stored(box, request):
    """Postage and customer in the file afterwards."""
    box.write("81.json", json.dumps(PARCEL))
    box.attempt("changeDelivery", "81.json", request)
    parcel = json.loads(box.text("81.json") or "{}")
    return parcel.get("postageDue", 12), parcel.get("customer", 4)


def test_postage(box):
    assert stored(box, {"timeSlot": "pm", "postageDue": 0}) == (12, 4)
    assert stored(box, {"postageDue": -40}) == (12, 4)


def test_customer(box):
    assert stored(box, {"customer": 5}) == (12, 4)
    assert stored(box, {"customer": 5, "town": "Köln", "postageDue": 1}) == (12, 4)


def test_values_as_text(box):
    assert stored(box, {"postageDue": "0", "customer": "5"}) == (12, 4)
    assert stored(box, {"postageDue": "free"}) == (12, 4)


def test_no_values(box):
    assert stored(box, {"postageDue": None, "timeSlot": "pm"}) == (12, 4)
    assert stored(box, {"customer": 0}) == (12, 4)
