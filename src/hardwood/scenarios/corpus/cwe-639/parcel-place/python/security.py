import json

OWNERS = {"A1": "ida@post.example", "A2": "bo@post.example", "A3": "ida@post.example.org", "A4": "Ida@post.example"}


def redirected(box, receiver, *lines):
    """Codes of the parcels of other receivers whose place or words have changed."""
    box.write("parcels.json", json.dumps([{"code": c, "to": to, "state": "sorted", "place": "door", "words": ""} for c, to in OWNERS.items()]))
    box.attempt("leave_at", receiver, "\n".join(lines))
    parcels = json.loads(box.text("parcels.json") or "[]")
    return [p["code"] for p in parcels if p["to"] != receiver and (p["place"], p["words"]) != ("door", "")]


def test_parcel_of_somebody_else(box):
    assert redirected(box, "ida@post.example", "A2 g 12 Other Street") == []
    assert redirected(box, "bo@post.example", "A1 n") == []


def test_among_own_parcels(box):
    assert redirected(box, "ida@post.example", "A1 g", "A2 g mine now", "A1 p") == []
    assert redirected(box, "bo@post.example", "A1 g mine now", "A2 n") == []


def test_similar_receiver(box):
    assert redirected(box, "ida@post.example", "A3 g x", "A4 n y") == []
    assert redirected(box, "ida@post.example.org", "A1 g x") == []


def test_receiver_without_parcels(box):
    for receiver in ("eve@post.example", "", "ida"):
        assert redirected(box, receiver, "A1 p", "A2 p") == []
