import base64
import hashlib
import hmac
import json

KEYS = {"sonnjoch": "sonnjoch-KRf8Nw2vYt0qLz5mXb7cHd3s", "kareck": "kareck-p4Zu9Gx1Jw6eTb8nMv2kQy0aRf"}


def part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(iss, sub="Ida Berg", days=("2031-01-20",), rides=10, key=None):
    head = part(b'{"alg":"HS256","typ":"JWT"}') + "." + part(json.dumps({"iss": iss, "sub": sub, "days": list(days), "rides": rides}).encode())
    return head + "." + part(hmac.new((key or KEYS[iss]).encode(), head.encode(), hashlib.sha256).digest())


def test_hello_at_both_resorts(box):
    assert box.call("open_gate", token("sonnjoch"), "A5", "2031-01-20") == "Hello, Ida Berg"
    assert box.call("open_gate", token("kareck", "Jörg O'Hara", ["2031-02-01", "2031-02-02"], 1), "K1", "2031-02-02") == "Hello, Jörg O'Hara"
    assert box.text("rides.csv").splitlines() == ["2031-01-20;Ida Berg", "2031-02-02;Jörg O'Hara"]


def test_wrong_lift_and_wrong_day(box):
    assert box.call("open_gate", token("sonnjoch"), "K1", "2031-01-20") == "Not on this lift"
    assert box.call("open_gate", token("kareck"), "K2", "2031-01-21") == "Not today"
    assert not box.exists("rides.csv") or not box.text("rides.csv")


def test_no_rides_left(box):
    pass_ = token("sonnjoch", rides=2)
    said = [box.call("open_gate", pass_, "A1", "2031-01-20") for _ in range(3)]
    assert said == ["Hello, Ida Berg", "Hello, Ida Berg", "No rides left"]
    assert box.text("rides.csv").splitlines() == ["2031-01-20;Ida Berg"] * 2


def test_not_a_pass(box):
    for text in ("", "ski pass 2031", "a.b.c", token("hochalm", key="hochalm-0123456789-0123456789-0123456789")):
        assert box.call("open_gate", text, "A1", "2031-01-20") == "Not a pass"


def test_sold_here(box):
    pass_ = box.call("sell", "kareck", "Li", ["2031-03-03"], 5)
    assert box.call("open_gate", pass_, "K2", "2031-03-03") == "Hello, Li"
