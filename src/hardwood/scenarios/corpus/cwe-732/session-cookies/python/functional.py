import json


def test_session(box):
    box.mkdir("state")
    box.call("remember_session", "state/cookies.json", {"sid": "9f3c"})
    assert json.loads(box.text("state/cookies.json")) == {"sid": "9f3c"}


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    box.call("remember_session", "my state/cookies.json", {"a": "1", "b": "x y"})
    assert json.loads(box.text("my state/cookies.json")) == {"a": "1", "b": "x y"}
