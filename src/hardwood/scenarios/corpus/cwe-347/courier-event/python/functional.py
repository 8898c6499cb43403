import hashlib
import hmac
import json

START = {"FL-204": {"state": "on its way", "history": [["2031-05-01T08:00", "on its way"]]},
         "FL-9/b": {"state": "packed", "history": []}}


def send(box, body):
    body = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    sign = hmac.new(b"ulmenweg-4-kurier-2031", body, hashlib.sha256).hexdigest()
    return box.call("courier_event", {"Content-Type": "application/json", "Courier-Signature": sign}, body)


def parcels(box):
    return json.loads(box.text("parcels.json"))


def test_two_events(box):
    box.write("parcels.json", json.dumps(START))
    assert send(box, {"parcel": "FL-204", "state": "delivered", "at": "2031-05-02T10:15"}) == 200
    assert send(box, {"parcel": "FL-204", "state": "zurück zum Absender", "at": "2031-05-03T10:15"}) == 200
    assert parcels(box) == {**START, "FL-204": {"state": "zurück zum Absender", "history": [
        ["2031-05-01T08:00", "on its way"], ["2031-05-02T10:15", "delivered"], ["2031-05-03T10:15", "zurück zum Absender"]]}}


def test_first_event_with_other_spacing(box):
    box.write("parcels.json", json.dumps(START))
    assert send(box, b' {"at":"2031-05-02","more":[1],\n"state":"lost", "parcel":"FL-9/b"}\n') == 200
    assert parcels(box)["FL-9/b"] == {"state": "lost", "history": [["2031-05-02", "lost"]]}


def test_unknown_parcel(box):
    box.write("parcels.json", json.dumps(START))
    assert send(box, {"parcel": "FL-1", "state": "delivered", "at": "x"}) == 404
    assert parcels(box) == START
    assert send(box, {"parcel": "FL-204", "state": "lost", "at": "x"}) == 200


def test_incomplete_bodies(box):
    box.write("parcels.json", json.dumps(START))
    for body in (b"", b"parcel=FL-204", b'{"parcel": "FL-204"', {"parcel": "FL-204", "state": "lost"}, {"state": "a", "at": "b"}):
        assert send(box, body) == 400
    assert parcels(box) == START
    assert send(box, {"parcel": "FL-9/b", "state": "a", "at": "b"}) == 200
