import json


def test_session(box):
    box.mkdir("state")
    box.call("done", "state/cookies.json", {"sid": "9f3c"})
    assert json.loads(box.text("state/cookies.json")) == {"sid": "9f3c"}


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    box.call("done", "my state/cookies.json", {"a": "1", "b": "x y"})
    assert json.loads(box.text("my state/cookies.json")) == {"a": "1", "b": "x y"}


def test_next_session_replaces_the_last(box):
    box.call("done", "c.json", {"sid": "a-long-old-value", "auth": "2"})
    box.call("done", "c.json", {"sid": "n"})
    assert box.call("lastSession", "c.json") == {"sid": "n"}
