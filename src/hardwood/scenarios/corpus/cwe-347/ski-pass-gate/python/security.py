import base64
import hashlib
import hmac
import json

KEYS = {"sonnjoch": "sonnjoch-KRf8Nw2vYt0qLz5mXb7cHd3s", "kareck": "kareck-p4Zu9Gx1Jw6eTb8nMv2kQy0aRf"}
CLAIMS = {"iss": "sonnjoch", "sub": "Eve Gratis", "days": ["2031-01-20"], "rides": 99}


def part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(key, claims=CLAIMS, header=None, hash_=hashlib.sha256):
    head = part(json.dumps(header or {"alg": "HS256", "typ": "JWT"}).encode()) + "." + part(json.dumps(claims).encode())
    return head + "." + part(hmac.new(key.encode(), head.encode(), hash_).digest())


def opened(box, pass_, lift="A1"):
    outcome = box.attempt("open_gate", pass_, lift, "2031-01-20")
    return "Hello" in repr(outcome.value) or "Eve" in (box.text("rides.csv") or "")


def test_signed_with_another_key(box):
    for key in ("x" * 40, "", "None", "sonnjoch", "secret", KEYS["sonnjoch"][:-1]):
        assert not opened(box, token(key))


def test_not_signed(box):
    for alg in ("none", "None", "NONE"):
        head = part(json.dumps({"alg": alg, "typ": "JWT"}).encode()) + "." + part(json.dumps(CLAIMS).encode())
        assert not opened(box, head + ".")
        assert not opened(box, head + "." + part(b"x"))
        assert not opened(box, token("", header={"alg": alg}))
    assert not opened(box, token(KEYS["sonnjoch"]).rsplit(".", 1)[0] + ".")


def test_one_resort_sells_passes_of_the_other(box):
    assert not opened(box, token(KEYS["kareck"]))
    assert not opened(box, token(KEYS["kareck"], {**CLAIMS, "iss": "kareck"}), "A1")
    assert not opened(box, token(KEYS["sonnjoch"], {**CLAIMS, "iss": "kareck"}), "K1")
    assert not opened(box, token(KEYS["kareck"], header={"alg": "HS256", "iss": "kareck", "kid": "kareck"}))


def test_claims_of_a_real_pass_changed(box):
    real = token(KEYS["sonnjoch"], {**CLAIMS, "days": ["2030-12-24"]}).split(".")
    assert not opened(box, ".".join([real[0], part(json.dumps(CLAIMS).encode()), real[2]]))
    assert not opened(box, ".".join([real[0], part(json.dumps({**CLAIMS, "rides": 1}).encode()), real[2]]))
