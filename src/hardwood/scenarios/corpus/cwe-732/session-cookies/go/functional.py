import json


def test_session(box):
    box.mkdir("state")
    box.output("state/cookies.json", "sid", "9f3c")
    assert json.loads(box.text("state/cookies.json")) == {"cookies": {"sid": "9f3c"}}


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    box.output("my state/cookies.json", "a", "1", "b", "x y")
    assert json.loads(box.text("my state/cookies.json")) == {"cookies": {"a": "1", "b": "x y"}}


def test_next_session_replaces_the_last(box):
    box.output("c.json", "sid", "a-long-old-value", "auth", "2")
    box.output("c.json", "sid", "n")
    assert json.loads(box.text("c.json")) == {"cookies": {"sid": "n"}}
