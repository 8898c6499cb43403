import re


def test_hook_is_appended_and_returned(box):
    hook, hooks = box.call("add", [{"url": "u"}], "https://ci.example/x?a=1", "tag")
    assert hooks == [{"url": "u"}, hook]
    assert hook["url"] == "https://ci.example/x?a=1" and hook["event"] == "tag"
    assert re.fullmatch("whk_[0-9a-fA-F]{48}", hook["key"])


def test_event_is_push_unless_given_and_keys_differ(box):
    first, _ = box.call("add", [], "https://ci.example/")
    second, _ = box.call("add", [], "https://ci.example/")
    assert first["event"] == "push" and first["key"] != second["key"]
