import json


def test_session(box):
    box.mkdir("state")
    box.call("remember_session", "state/cookies.json", {"sid": "9f3c"})
    assert json.loads(box.text("state/cookies.json")) == {"sid": "9f3c"}


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    box.call("remember_session", "my state/cookies.json", {"a": "1", "b": "x y"})
    assert json.loads(box.text("my state/cookies.json")) == {"a": "1", "b": "x y"}


def test_next_session_replaces_the_last(box):
    box.call("remember_session", "c.json", {"sid": "a-long-old-value", "auth": "2"})
    box.call("remember_session", "c.json", {"sid": "n"})
    assert box.call("last_session", "c.json") == {"sid": "n"}
