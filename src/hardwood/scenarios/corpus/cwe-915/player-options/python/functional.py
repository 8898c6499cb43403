PLAYER = {"nickname": "bob", "color": "red", "language": "en", "coins": 0, "banned": False}


def test_two_options(box):
    assert box.call("play", "bob", {"color": "blue", "language": "fr"}) == {**PLAYER, "color": "blue", "language": "fr"}


def test_nickname(box):
    assert box.call("play", "bob", {"nickname": "Bob the 2nd"}) == {**PLAYER, "nickname": "Bob the 2nd"}
    assert box.call("play", "bob", {}) == PLAYER
