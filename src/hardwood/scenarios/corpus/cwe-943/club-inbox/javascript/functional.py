ROWS = [
    ["ann", "cleo", "trip", 1500, False, "Who drives on Sunday? See you there, all of you"],
    ["ben", "ann", "boat", 1600, True, "secret"],
    ["ann", "ben", "boat", 1700, True, "Oars are here"],
    ["ann", "ben", "boat", 1400, True, "Exactly thirty characters, yes"],
]


def test_all(box):
    box.call("post", ROWS)
    assert box.call("inbox", "ann", {}) == [
        "* ben, boat: Oars are here", "  cleo, trip: Who drives on Sunday? See y...", "* ben, boat: Exactly thirty characters, yes", "3 messages, 2 unread"]


def test_filters(box):
    box.call("post", ROWS)
    assert box.call("inbox", "ann", {"topic": "boat", "at": {"$since": 1500}}) == ["* ben, boat: Oars are here", "1 message, 1 unread"]
    assert box.call("inbox", "ann", {"from": {"$not": "ben"}}) == ["  cleo, trip: Who drives on Sunday? See y...", "1 message, 0 unread"]
    assert box.call("inbox", "ann", {"unread": True, "at": {"$before": 1700}}) == ["* ben, boat: Exactly thirty characters, yes", "1 message, 1 unread"]
    assert box.call("inbox", "ann", {"from": {"$oneOf": ["x", "cleo"]}, "unread": False})[-1] == "1 message, 0 unread"


def test_nothing(box):
    assert box.call("inbox", "ann", {}) == ["no messages"]
    box.call("post", ROWS)
    assert box.call("inbox", "cleo", {}) == ["no messages"]
    assert box.call("inbox", "ann", {"topic": "Trip"}) == ["no messages"]


def test_another_member(box):
    box.call("post", [["o'neil", "jürgen", "q & a", 5, False, ""], *ROWS])
    assert box.call("inbox", "o'neil", {}) == ["  jürgen, q & a: ", "1 message, 0 unread"]
