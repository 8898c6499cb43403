import re


def test_description(box):
    hook = box.call("new_webhook", "https://ci.example/x?a=1&b=ü")
    assert set(hook) == {"url", "active", "word"}
    assert hook["url"] == "https://ci.example/x?a=1&b=ü" and hook["active"] is True
    assert re.fullmatch("[0-9a-zA-Z_-]{24,}", hook["word"])


def test_words_differ(box):
    assert len({box.call("new_webhook", "https://ci.example/")["word"] for _ in range(5)}) == 5
