import hashlib
import hmac
import json

KEY = b"ulmenweg-4-kurier-2031"
BODY = b'{"parcel": "FL-204", "state": "delivered", "at": "2031-05-02T10:15"}'


def right(body, key=KEY):
    return hmac.new(key, body, hashlib.sha256).hexdigest()


def changed(box, headers, body=BODY):
    start = json.dumps({"FL-204": {"state": "on its way", "history": []}})
    box.write("parcels.json", start)
    box.attempt("courier_event", {"Content-Type": "application/json", **headers}, body)
    return json.loads(box.text("parcels.json") or "0") != json.loads(start)


def test_no_signature(box):
    assert not changed(box, {})
    assert not changed(box, {"Courier-Signature": ""})
    assert not changed(box, {"courier-signature": "0" * 64})


def test_wrong_signature(box):
    for wrong in ("0" * 64, "x", " ", "None", "null", "true", hashlib.sha256(BODY).hexdigest(), right(BODY, b"")):
        assert not changed(box, {"Courier-Signature": wrong})


def test_part_of_the_signature(box):
    sign = right(BODY)
    for part in (sign[:8], sign[:-1], sign[1:], sign[:16] + "0" * 48, "0" * 48 + sign[-16:], sign[0]):
        assert not changed(box, {"Courier-Signature": part})


def test_signature_of_another_body(box):
    for other in (b"", b"{}", BODY.replace(b"delivered", b"on its way"), BODY.replace(b"FL-204", b"FL-205"), BODY.replace(b"10:15", b"09:00")):
        assert not changed(box, {"Courier-Signature": right(other)})
