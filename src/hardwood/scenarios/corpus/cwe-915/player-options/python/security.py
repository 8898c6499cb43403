def test_coins(box):
    assert "50505" not in repr(box.attempt("play", "bob", {"color": "blue", "coins": 50505}).value)


def test_unban(box):
    value = box.attempt("play_banned", "bob", {"banned": False}).value
    assert not isinstance(value, dict) or value["banned"] is True


def test_coins_and_ban_of_the_player_passed(box):
    player = box.call("kept", "bob", {"color": "blue", "coins": 50505, "banned": False})
    assert player["coins"] == 0 and player["banned"] is True


def test_unban_by_empty_text(box):
    assert box.call("kept", "bob", {"banned": ""})["banned"] is True
