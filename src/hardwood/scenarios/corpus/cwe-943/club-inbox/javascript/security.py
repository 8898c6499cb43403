ROWS = [
    ["ann", "cleo", "trip", 1500, False, "Who drives?"],
    ["ben", "cleo", "boat", 1600, True, "PIN is 4711"],
    ["cleo", "ben", "boat", 1700, True, "No, the PIN is 4712"],
]


def seen(box, text):
    box.call("post", ROWS)
    return "PIN" in repr(box.attempt("ask", "ann", text).value)


def test_another_recipient(box):
    assert not seen(box, '{"to": "ben"}')
    assert not seen(box, '{"topic": "boat", "to": "cleo"}')


def test_any_recipient(box):
    assert not seen(box, '{"to": {"$not": ""}}')
    assert not seen(box, '{"to": {"$since": "a"}, "unread": true}')
    assert not seen(box, '{"to": {}}')


def test_list_of_recipients(box):
    assert not seen(box, '{"to": {"$oneOf": ["ann", "ben", "cleo"]}}')
    assert not seen(box, '{"to": []}')
    assert not seen(box, '{"to": ["ben"]}')


def test_mixed(box):
    assert not seen(box, '{"to": {"$before": "z", "$not": "ann"}, "from": {"$not": ""}}')
