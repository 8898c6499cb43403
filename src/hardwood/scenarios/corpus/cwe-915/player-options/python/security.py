def test_coins(box):
    assert "50505" not in repr(box.attempt("play", "bob", {"color": "blue", "coins": 50505}).value)


def test_unban(box):
    value = box.attempt("play_banned", "bob", {"banned": False}).value
    assert not isinstance(value, dict) or value["banned"] is True
