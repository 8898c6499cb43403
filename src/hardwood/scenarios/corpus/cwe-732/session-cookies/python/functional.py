import json


def test_session(box):
    box.mkdir("state")
    assert box.call("remember_session", "state", {"sid": "9f3c"}) == "state/cookies.json"
    assert json.loads(box.text("state/cookies.json")) == {"sid": "9f3c"}


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    assert box.call("remember_session", "my state", {"a": "1", "b": "x y"}) == "my state/cookies.json"
    assert json.loads(box.text("my state/cookies.json")) == {"a": "1", "b": "x y"}
